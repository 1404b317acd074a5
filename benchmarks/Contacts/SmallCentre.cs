using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>One queue, whose agents take what they are given at once and have three chats each.</summary>
internal sealed class SmallCentre : IAsyncDisposable
{
    public const int Agents = 500;

    private readonly string _folder = Directory.CreateTempSubdirectory("omni-contacts-").FullName;
    private IHost _host = null!;

    public CountingStore? Counted { get; private init; }

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    public static async Task<SmallCentre> Open(bool durable)
    {
        var centre = new SmallCentre { Counted = durable ? null : new CountingStore() };
        centre._host = await CentreHost.Start(centre.AddStore);
        await centre.Configure();
        return centre;
    }

    public async Task SignIn(string agentId)
    {
        var agent = Grains.GetGrain<IAgentGrain>(agentId);
        (await agent.Connect(new AgentDevice("bench", "browser", true, true))).Must();
        (await agent.SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Must();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void AddStore(IServiceCollection services)
    {
        services.AddStorage(new StorageOptions { DataFolder = _folder });
        if (Counted is not null) services.AddSingleton<IStore>(Counted);
    }

    private async Task Configure()
    {
        var outcome = await _host.Services.GetRequiredService<IConfiguration>().Change(0, "bench", "",
        [
            Row(ConfigurationKinds.Queue, "sales", new QueueSettings
            {
                Id = "sales",
                Name = new LocalizedText("销售", "Sales"),
                Media = ImmutableDictionary<Medium, MediumPolicy>.Empty.Add(Medium.Chat, new MediumPolicy { OfferMode = OfferMode.Auto, TargetSeconds = 60 }),
                WrapUp = new WrapUpPolicy { Mode = WrapUpMode.None },
            }),
            Row(ConfigurationKinds.EntryPoint, "web", new EntryPoint
            {
                Id = "web", Name = new LocalizedText("网站", "Web"), Channel = "web", Medium = Medium.Chat, Brand = "acme", DefaultQueueId = "sales",
            }),
            .. Enumerable.Range(0, Agents).Select(number => Row(ConfigurationKinds.Agent, AgentId(number), new AgentSettings
            {
                Id = AgentId(number), EmployeeNumber = AgentId(number), RealName = AgentId(number),
                DisplayName = new LocalizedText(AgentId(number), AgentId(number)), Queues = [new QueueMembership("sales")],
            })),
        ]);
        if (!outcome.Faults.IsEmpty) throw new InvalidOperationException(string.Join("; ", outcome.Faults));
    }

    public static string AgentId(int number) => $"a{number:D3}";

    private static ConfigurationRow Row<T>(string kind, string id, T entity) => new(kind, id, OmniJson.Write(entity));
}
