using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Checks;

namespace OmniContact.Storage.Administration;

internal sealed class StoreAdministration(Database database, TimeProvider time) : IStoreAdministration
{
    private string Stamp => time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture).ToLowerInvariant();

    public Task<ImmutableArray<CheckOutcome>> Check(CancellationToken cancel = default) => new StoreChecks(database).Run(cancel);

    public Task<StoreOverview> Overview(CancellationToken cancel = default) => new Overviews(database).Read(cancel);

    public Task<MigrationReport> Rehearse(CancellationToken cancel = default) => database.Rehearse(cancel);

    public async Task<string?> Replace(Stream backup, CancellationToken cancel = default)
    {
        BackupReader reader = new(database);
        reader.Verify(backup);
        var aside = await database.SetAside(Stamp, cancel);
        backup.Position = 0;
        try
        {
            await reader.Read(backup, cancel);
        }
        catch (Exception) when (aside is not null)
        {
            await database.PutBack(aside, CancellationToken.None);
            throw;
        }
        return aside;
    }

    public Task<WentBack?> GoBack(CancellationToken cancel = default) => database.GoBack(Stamp, cancel);
}
