using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>The real maintenance, whose probe fails and whose delay grows when a test says so.</summary>
internal sealed class FaultyMaintenance(IStoreMaintenance inner, Faults faults) : IStoreMaintenance
{
    public TimeSpan EstimatedDelay => faults.Delay ?? inner.EstimatedDelay;

    public long Flushes => inner.Flushes;

    public Task Claim(CancellationToken cancel) => inner.Claim(cancel);

    public Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) => inner.Migrate(dryRun, cancel);

    public Task Backup(Stream target, BackupFile? beside, CancellationToken cancel) => inner.Backup(target, beside, cancel);

    public Task Restore(Stream source, CancellationToken cancel) => inner.Restore(source, cancel);

    public Task Erase(CancellationToken cancel) => inner.Erase(cancel);

    public async Task<DateTimeOffset> Clock(CancellationToken cancel)
    {
        if (faults.Silent) await Task.Delay(Timeout.Infinite, cancel);
        return await inner.Clock(cancel) + faults.ClockOff;
    }

    public Task<DeadLetters> DeadLetters(int most, CancellationToken cancel) => inner.DeadLetters(most, cancel);

    public Task<int> Resend(CancellationToken cancel) => inner.Resend(cancel);

    public async Task Probe(CancellationToken cancel)
    {
        if (faults.Error is { } error) throw error;
        if (faults.Silent) await Task.Delay(Timeout.Infinite, cancel);
        await inner.Probe(cancel);
    }
}
