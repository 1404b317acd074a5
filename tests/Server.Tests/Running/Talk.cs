using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>A small centre where a customer has asked something and Li has answered, at a server whose release a test can say.</summary>
internal sealed class Talk : IAsyncDisposable
{
    private Talk(RunningServer server, TestDesk li, HubClient customer, string id) => (Server, Li, Customer, Id) = (server, li, customer, id);

    public RunningServer Server { get; }

    public TestDesk Li { get; }

    public HubClient Customer { get; }

    /// <summary>Of the conversation.</summary>
    public string Id { get; }

    /// <summary>What all servers of the database can read and answer, at most.</summary>
    public int Version { get; set; } = ServerVersion.Newest;

    public static async Task<Talk> Begin()
    {
        Talk? talk = null;
        var server = await RunningServer.Start(change: builder => builder.Services.Decorate<ICommonVersion>(
            (_, real) => new Agreed(() => Math.Min(talk?.Version ?? ServerVersion.Newest, real.Current))));
        await SmallCentre.Configure(server);
        var li = await TestDesk.Open(server, SmallCentre.Li);
        var customer = await HubClient.Chat(server, await server.Visitor());
        await customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });
        var id = await li.Accepted();
        (await li.Post(id, "messages", new { clientId = "a1", text = "在" })).EnsureSuccessStatusCode();
        return talk = new Talk(server, li, customer, id);
    }

    public async ValueTask DisposeAsync()
    {
        await Customer.DisposeAsync();
        await Li.DisposeAsync();
        await Server.DisposeAsync();
    }
}
