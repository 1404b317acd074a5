using Npgsql;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Postgres;

/// <summary>Tries schema steps on a copy of all rows, in a schema of its own that is dropped afterwards.</summary>
internal sealed class PostgresRehearsal(StorageOptions options, NpgsqlDataSource pool, Func<StorageOptions, SchemaSteps, PostgresDatabase> open)
{
    public async Task<MigrationReport> Run(SchemaSteps schema, Func<Stream, Task> backup, int version, CancellationToken cancel)
    {
        var name = $"rehearsal_{Guid.NewGuid():N}";
        var folder = Path.Combine(options.DataFolder, name);
        Directory.CreateDirectory(folder);
        await using Session session = new(await pool.OpenConnectionAsync(cancel));
        try
        {
            await session.Execute($"CREATE SCHEMA {name}", [], cancel);
            var copy = options with { Database = PostgresSettings.InSchema(options.Database!, name), DataFolder = folder };
            await using (var file = OwnersFile.Create(Path.Combine(folder, "copy.zip")))
            {
                await backup(file);
                file.Position = 0;
                await using var before = open(copy, schema.UpTo(version));
                await new BackupReader(before).Read(file, cancel);
            }
            await using var after = open(copy, schema);
            return await after.Migrate(dryRun: false, cancel);
        }
        finally
        {
            await session.Execute($"DROP SCHEMA IF EXISTS {name} CASCADE", [], CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }
}
