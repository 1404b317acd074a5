using System.IO.Compression;
using System.Text.Json;

namespace OmniContact.Storage.Backups;

/// <summary>Fills an empty database from a backup, in one transaction: whole or not at all.</summary>
internal sealed class BackupReader(Database database)
{
    /// <exception cref="InvalidOperationException">The database is not empty.</exception>
    /// <exception cref="InvalidDataException">The file is not a backup, or damaged.</exception>
    /// <exception cref="StoreVersionException">The backup is newer than this program.</exception>
    public async Task Read(Stream source, CancellationToken cancel)
    {
        await using var spooled = source.CanSeek ? null : await Spool(source, cancel);
        using var zip = Open(spooled ?? source);
        var manifest = ReadManifest(zip);
        await database.Migrate(dryRun: false, cancel);
        await database.Write(async session =>
        {
            foreach (var table in BackupTables.Of(database.Schema.Latest)) await RequireEmpty(session, table, cancel);
            foreach (var table in manifest.Tables) await ReadTable(session, zip, table, cancel);
            if (!BackupTables.HasSearch(database.Schema.Latest)) return true;
            foreach (var statement in BackupTables.QueueForSearch) await session.Execute(statement, [], cancel);
            return true;
        }, cancel);
    }

    /// <summary>Reads all of it without writing anything; says of which schema version it is.</summary>
    /// <exception cref="InvalidDataException">The file is not a backup, or damaged.</exception>
    /// <exception cref="StoreVersionException">The backup is newer than this program.</exception>
    public int Verify(Stream source)
    {
        using var zip = Open(source);
        var manifest = ReadManifest(zip);
        foreach (var table in manifest.Tables)
        {
            using var entry = Table(zip, table.Name).Open();
            using HashingStream hashing = new(entry);
            hashing.CopyTo(Stream.Null);
            if (hashing.Finish() != table.Sha256) throw Damaged(table);
        }
        return manifest.Schema;
    }

    private static ZipArchive Open(Stream source)
    {
        try
        {
            return new(source, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException("This is not a backup, or it is cut off.", exception);
        }
    }

    private BackupManifest ReadManifest(ZipArchive zip)
    {
        var entry = zip.GetEntry(BackupManifest.Entry) ?? throw new InvalidDataException("This is not a backup: it has no manifest.");
        using var stream = entry.Open();
        var manifest = JsonSerializer.Deserialize<BackupManifest>(stream)!;
        if (manifest.Format > BackupManifest.CurrentFormat || manifest.Schema > database.Schema.Latest)
            throw new StoreVersionException($"The backup has format {manifest.Format} and schema version {manifest.Schema}; this program knows up to {BackupManifest.CurrentFormat} and {database.Schema.Latest}.");
        return manifest;
    }

    private async Task RequireEmpty(Session session, string table, CancellationToken cancel)
    {
        if (BackupTables.IsPrefilled(table))
        {
            await session.Execute($"DELETE FROM {table}", [], cancel);
            return;
        }
        if (await session.Row($"SELECT 1 FROM {table} LIMIT 1", row => row.GetInt32(0), [], cancel) != 0)
            throw new InvalidOperationException($"{database.Name} is not empty ({table} has rows): a backup is restored only into an empty database.");
    }

    private async Task ReadTable(Session session, ZipArchive zip, BackupTable table, CancellationToken cancel)
    {
        if (!BackupTables.All.Contains(table.Name)) throw new InvalidDataException($"The backup has an unknown table {table.Name}.");
        using HashingStream hashing = new(Table(zip, table.Name).Open());
        using BackupRows rows = new(hashing);
        await new BackupInsert(session, table.Name).All(rows, cancel);
        if (rows.Count != table.Rows || hashing.Finish() != table.Sha256) throw Damaged(table);
    }

    private static ZipArchiveEntry Table(ZipArchive zip, string table) =>
        zip.GetEntry(BackupTable.Entry(table)) ?? throw new InvalidDataException($"The backup lacks the table {table}.");

    private static InvalidDataException Damaged(BackupTable table) =>
        new($"The backup is damaged: the table {table.Name} is not as it was written.");

    private static async Task<Stream> Spool(Stream source, CancellationToken cancel)
    {
        FileStream file = new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await source.CopyToAsync(file, cancel);
        file.Position = 0;
        return file;
    }
}
