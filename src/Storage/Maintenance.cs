using OmniContact.Storage.Backups;
using OmniContact.Storage.Reading;

namespace OmniContact.Storage;

internal sealed class Maintenance(Database database, TimeProvider time) : IStoreMaintenance
{
    private const int ProbeBytes = 8 * 1024;

    /// <summary>After a failure less would go through where a message does not.</summary>
    private const int RecoveryBytes = 256 * 1024;

    public long Flushes => database.Writer.Flushes;

    public TimeSpan EstimatedDelay => database.Writer.EstimatedDelay;

    public Task Claim(CancellationToken cancel = default) => database.Claim(cancel);

    public Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel = default) => database.Migrate(dryRun, cancel);

    public Task Backup(Stream target, BackupFile? beside = null, CancellationToken cancel = default)
    {
        BackupWriter writer = new(target, time.GetUtcNow(), beside);
        return database.ReadSnapshot(session => writer.Write(session, cancel), cancel);
    }

    public Task Restore(Stream source, CancellationToken cancel = default) =>
        new BackupReader(database).Read(source, cancel);

    public Task Erase(CancellationToken cancel = default) => database.Write(async session =>
    {
        string[] tables = [.. BackupTables.All.Where(table => !BackupTables.IsPrefilled(table)), .. BackupTables.Derived, .. database.SearchIndex.Tables];
        foreach (var table in tables) await session.Execute($"DELETE FROM {table}", [], cancel);
        return true;
    }, cancel);

    public Task<DateTimeOffset> Clock(CancellationToken cancel = default) => database.Clock(cancel);

    public Task<DeadLetters> DeadLetters(int most, CancellationToken cancel = default) => database.ReadSnapshot(session => AsideRows.Read(session, most, cancel), cancel);

    public Task<int> Resend(CancellationToken cancel = default) => database.Write(session => AsideRows.Resend(session, cancel), cancel);

    public async Task Probe(CancellationToken cancel = default)
    {
        await database.Row("SELECT 1", row => row.GetInt32(0), [], cancel);
        // Needs room for new pages, as a message does, and cannot be packed; the room is free again at once.
        var id = Random.Shared.NextInt64();
        var recovers = database.Writer.IsFailing;
        var filler = new byte[recovers ? RecoveryBytes : ProbeBytes];
        Random.Shared.NextBytes(filler);
        await database.Write(async session =>
        {
            await session.Execute("INSERT INTO probes (id, at, filler) VALUES ($1, $2, $3)", [id, time.GetUtcNow(), filler], cancel);
            return await session.Execute("DELETE FROM probes WHERE id = $1", [id], cancel);
        }, cancel);
        if (recovers) database.Writer.Recovered();
    }
}
