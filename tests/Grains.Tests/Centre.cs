using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Agents;
using OmniContact.Boards;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans;

namespace OmniContact.Grains.Tests;

/// <summary>A contact centre of one entry point, for stories: real grains over a real store, on a clock that the test moves.</summary>
internal sealed class Centre : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("centre-").FullName;
    private readonly int _seed;
    private static readonly AgentDevice Browser = new("browser", "browser", true, true);

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    private readonly bool _faults;
    private readonly TimeSpan _patience;
    private readonly LostCalls? _lost;
    private IHost _host = null!;

    private Centre(int seed, bool faults, TimeProvider? time, TimeSpan? patience, LostCalls? lost) =>
        (_seed, _faults, Clock, _patience, _lost) = (seed, faults, time ?? Time, patience ?? TimeSpan.FromDays(1), lost);

    public ManualTime Time { get; } = new();

    /// <summary>What went out, over all restarts.</summary>
    public ToldOutside Outside { get; } = new();

    /// <summary>The test's own clock unless it asked for another.</summary>
    public TimeProvider Clock { get; }

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    public IStore Store => _host.Services.GetRequiredService<IStore>();

    public IDocuments Documents => _host.Services.GetRequiredService<IDocuments>();

    public IConfiguration Configuration => _host.Services.GetRequiredService<IConfiguration>();

    public LiveFigures Figures => _host.Services.GetRequiredService<LiveFigures>();

    public OtherSilos Silos => _host.Services.GetRequiredService<OtherSilos>();

    /// <param name="queue">Changes the only queue, <c>sales</c>.</param>
    /// <param name="agents">Ids of agents with the skill <c>product</c> at level 5, members of the queue.</param>
    /// <param name="seed">Of the strict silo.</param>
    /// <param name="faults">One-way messages get lost and late, activations end at random.</param>
    /// <param name="time">Null = a clock that the test moves.</param>
    /// <param name="patience">Of an agent with a conversation that does not answer. Null = a day: who moves the clock far cuts off nothing that is under way.</param>
    /// <param name="lost">Which calls do not reach their grains; null = all do.</param>
    public static async Task<Centre> Open(Func<QueueSettings, QueueSettings>? queue = null, string[]? agents = null, int seed = 1,
        bool faults = false, TimeProvider? time = null, TimeSpan? patience = null, LostCalls? lost = null)
    {
        var centre = new Centre(seed, faults, time, patience, lost);
        await centre.Start();
        var settings = new QueueSettings { Id = "sales", Name = new LocalizedText("销售", "Sales"), WrapUp = new WrapUpPolicy { Mode = WrapUpMode.Timed } };
        await centre.Configure(
        [
            Row(ConfigurationKinds.Queue, "sales", queue?.Invoke(settings) ?? settings),
            Row(ConfigurationKinds.Skill, "product", new Skill { Id = "product", Name = new LocalizedText("产品", "Product") }),
            Row(ConfigurationKinds.EntryPoint, "web", new EntryPoint
            {
                Id = "web", Name = new LocalizedText("网站", "Web"), Channel = "web", Medium = Medium.Chat, Brand = "acme", DefaultQueueId = "sales",
            }),
            .. (agents ?? ["ana"]).Select(id => Row(ConfigurationKinds.Agent, id, Agent(id))),
        ]);
        return centre;
    }

    public static AgentSettings Agent(string id) => new()
    {
        Id = id,
        EmployeeNumber = id,
        RealName = id,
        DisplayName = new LocalizedText(id, id),
        Skills = ImmutableDictionary<string, int>.Empty.Add("product", 5),
        Queues = [new QueueMembership("sales")],
    };

    public static ConfigurationRow Row<T>(string kind, string id, T entity) => new(kind, id, OmniJson.Write(entity));

    public async Task Configure(ImmutableArray<ConfigurationRow> rows)
    {
        var outcome = await Configuration.Change(Configuration.Current.Version, "test", "", rows);
        outcome.Faults.ShouldBeEmpty();
    }

    /// <summary>A chat fills the agent.</summary>
    public Task OneAtATime(string agentId) => Configure(
    [
        Row(ConfigurationKinds.Profile, "one", new CapacityProfile
        {
            Id = "one", Media = ImmutableDictionary<Medium, MediumCapacity>.Empty.Add(Medium.Chat, new(100, 1, [])),
        }),
        Row(ConfigurationKinds.Agent, agentId, Agent(agentId) with { CapacityProfileId = "one" }),
    ]);

    /// <summary>The process ends and another one begins on the same data.</summary>
    /// <param name="after">How long there is none.</param>
    public async Task Restart(TimeSpan after = default)
    {
        await _host.StopAsync();
        _host.Dispose();
        Time.Advance(after);
        await Start();
    }

    public async Task<InboundReceipt> Write(
        string address, string text, string? providerId = null, string channel = "web", Medium medium = Medium.Chat, bool hasPage = false)
    {
        var receipt = await Grains.GetGrain<IIdentityGrain>($"{channel}:{address}").Receive(new Inbound
        {
            EntryPointId = "web",
            Channel = channel,
            Medium = medium,
            Address = address,
            ProviderId = providerId,
            CustomerName = address,
            HasPage = hasPage,
            Message = new OutgoingText { Text = text },
        });
        receipt.Refusal.ShouldBeNull();
        return receipt.Value!;
    }

    public IAgentGrain AgentGrain(string id) => Grains.GetGrain<IAgentGrain>(id);

    public IConversationGrain Conversation(string id) => Grains.GetGrain<IConversationGrain>(id);

    public async Task SignIn(string agentId, bool available = true)
    {
        (await AgentGrain(agentId).Connect(Browser)).Refusal.ShouldBeNull();
        if (available) (await AgentGrain(agentId).SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
    }

    public async Task<ImmutableArray<AgentPart>> Parts(string agentId)
    {
        var slice = await AgentGrain(agentId).Feed(null);
        return slice.Snapshot!.Parts;
    }

    /// <summary>Waits until it has happened, while the clock goes on slowly: what a second look finds is found.</summary>
    public Task Eventually(Func<Task<bool>> condition) => Until(async () =>
    {
        if (await condition()) return true;
        Time.Advance(TimeSpan.FromMilliseconds(20));
        return false;
    });

    /// <summary>Waits until the agent is offered the conversation, and takes it. What the feed shows may be over already: then the next one is.</summary>
    public async Task<ConversationView> Accept(string agentId, string conversationId)
    {
        Result<ConversationView> accepted;
        long fence = 0;
        do
        {
            fence = (await Offered(agentId, conversationId, fence + 1)).Offer!.Fence;
            accepted = await Conversation(conversationId).Accept(agentId, fence);
        }
        while (accepted.Refusal is { Kind: RefusalKind.Stale });
        accepted.Refusal.ShouldBeNull();
        await Until(async () => (await Parts(agentId)).Any(one => one.Conversation.Id == conversationId && one.Role == AgentRole.Owner));
        return accepted.Value!;
    }

    /// <param name="agentId">Who.</param>
    /// <param name="conversationId">Which.</param>
    /// <param name="fence">Earlier offers are not meant.</param>
    public async Task<AgentPart> Offered(string agentId, string conversationId, long fence = 1)
    {
        AgentPart? part = null;
        var heard = Time.GetUtcNow();
        await Eventually(async () =>
        {
            part = (await Parts(agentId)).FirstOrDefault(
                one => one.Conversation.Id == conversationId && one.Role == AgentRole.Offered && one.Offer!.Fence >= fence);
            if (part is not null) return true;
            if (Time.GetUtcNow() - heard < Heartbeat) return false;
            heard = Time.GetUtcNow();
            await IsStillThere(agentId);
            return false;
        });
        return part!;
    }

    /// <summary>An open page says so, however long a busy machine takes while the test's clock goes on.</summary>
    private async Task IsStillThere(string agentId)
    {
        if ((await AgentGrain(agentId).Read()).Devices > 0) await AgentGrain(agentId).Connect(Browser);
    }

    public async Task<ConversationStatus> Status(string conversationId) => (await Conversation(conversationId).Read())!.Status;

    /// <summary>Waits for what other turns do by themselves; the test's clock stands still meanwhile.</summary>
    public static async Task Until(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await condition())
        {
            patience.Token.IsCancellationRequested.ShouldBeFalse("it did not happen within a minute");
            await Task.Delay(2);
        }
    }

    /// <summary>Moves the clock in small steps, so that everything due happens in its order.</summary>
    public async Task Pass(double seconds)
    {
        for (var left = TimeSpan.FromSeconds(seconds); left > TimeSpan.Zero; left -= TimeSpan.FromSeconds(1))
        {
            Time.Advance(left < TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Start() => _host = await CentreHost.Start(_folder, Clock, _seed, _faults, _patience, _lost, Outside);
}
