using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

internal sealed class FakeMaintenance : IStoreMaintenance
{
    public Exception? Fault { get; set; }

    public TimeSpan EstimatedDelay { get; set; }

    public long Flushes => 0;

    public Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel) => Task.FromResult(new MigrationReport(1, 1, []));

    public Task Backup(Stream target, CancellationToken cancel) => Task.CompletedTask;

    public Task Restore(Stream source, CancellationToken cancel) => Task.CompletedTask;

    public Task Probe(CancellationToken cancel) => Fault is null ? Task.CompletedTask : Task.FromException(Fault);
}
