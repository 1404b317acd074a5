namespace OmniContact.Server.Tests.Running;

/// <summary>One server with a small centre for all tests of a class, where none disturbs another.</summary>
public sealed class CentreFixture : IAsyncLifetime
{
    internal RunningServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(options => options with { PublicUrl = new Uri("https://desk.example/") });
        await SmallCentre.Configure(Server);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
