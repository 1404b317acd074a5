using OmniContact.Server.Site;

namespace OmniContact.Server.Demo.Centre;

/// <summary>Builds the demo centre in an empty database; what is there already stays as it is. Of several processes one does it.</summary>
internal sealed class DemoCentre(
    ICentre centre, DemoUsers users, DemoCustomers customers, DemoHistory history, DemoLease lease, SiteMode site) : IHostedService
{
    private const string By = "demo";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo || !await lease.Hold(cancellationToken)) return;
        if (centre.Current.Version == 0) await Configure(cancellationToken);
        await users.Create(cancellationToken);
        var cards = await customers.Create();
        await history.Create(centre.Current, cards, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Configure(CancellationToken cancel)
    {
        var outcome = await centre.Change(0, By, "the demo centre", DemoRows.All(), cancel);
        if (!outcome.Faults.IsEmpty)
            throw new InvalidOperationException($"the demo centre does not fit together: {string.Join("; ", outcome.Faults)}");
    }
}
