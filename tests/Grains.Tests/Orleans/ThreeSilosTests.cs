using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Grains.Tests;

public sealed class ThreeSilosTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly AgentDevice Browser = new("browser", "browser", true, true);

    private ThreeSilos _silos = null!;

    public async ValueTask InitializeAsync() => _silos = await ThreeSilos.Start(server);

    public ValueTask DisposeAsync() => _silos.DisposeAsync();

    [Fact]
    public async Task A_customer_at_one_silo_is_served_by_an_agent_at_another_over_a_queue_at_a_third()
    {
        await LivesAt<IQueueGrain>(2, "sales", queue => queue.Wake());
        await SignInAt(1);
        var id = (await _silos.At(0, () => _silos.Write(0, "li", "hi"))).ConversationId;
        (await _silos.HomeOf(0, _silos.Grain<IConversationGrain>(0, id))).ShouldBe(_silos.Address(0));
        (await Accepted(0, id)).Status.ShouldBe(ConversationStatus.Active);
    }

    [Fact]
    public async Task What_lived_at_a_silo_that_is_killed_goes_on_at_another_one()
    {
        await LivesAt<IQueueGrain>(2, "sales", queue => queue.Wake());
        await SignInAt(2);
        var id = (await _silos.At(2, () => _silos.Write(0, "li", "hi"))).ConversationId;
        await Accepted(0, id);
        await _silos.Kill(2);
        (await Read(0, id)).OwnerId.ShouldBe("ana");
        (await _silos.HomeOf(0, _silos.Grain<IConversationGrain>(0, id))).ShouldBeOneOf(_silos.Address(0), _silos.Address(1));
        await Centre.Until(async () => (await Parts(1)).Any(part => part.Conversation.Id == id && part.Role == AgentRole.Owner));
    }

    [Fact]
    public async Task An_observer_at_one_silo_hears_a_grain_at_another()
    {
        await SignInAt(1);
        var observer = new Moves();
        var reference = _silos.Get<IGrainFactory>(0).CreateObjectReference<IAgentObserver>(observer);
        var before = await _silos.Grain<IAgentGrain>(0, "ana").Subscribe(reference);
        await _silos.Write(2, "li", "hi");
        (await observer.Next.Task.WaitAsync(TimeSpan.FromSeconds(60))).Number.ShouldBeGreaterThan(before.Number);
        GC.KeepAlive(observer);
    }

    [Fact]
    public async Task What_an_agent_who_lived_at_a_killed_silo_was_about_to_offer_is_refused_as_stale()
    {
        await LivesAt<IQueueGrain>(0, "sales", queue => queue.Wake());
        await SignInAt(2, available: false);
        var id = (await _silos.At(0, () => _silos.Write(0, "li", "hi"))).ConversationId;
        var (agent, queue) = (await Epoch("agent", "ana"), await Epoch("queue", "sales"));
        await _silos.Kill(2);
        await Retried(() => _silos.Grain<IAgentGrain>(0, "ana").Read());
        (await Epoch("agent", "ana")).ShouldBe(agent + 1);
        var late = await _silos.Grain<IConversationGrain>(1, id).Offer(new OfferRequest
        {
            AgentId = "ana", QueueId = "sales", AgentEpoch = agent, QueueEpoch = queue, TurnAt = DateTimeOffset.UtcNow, ConfigurationVersion = 1,
        });
        late.Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public async Task A_change_of_the_configuration_at_one_silo_is_in_force_at_the_others_though_none_of_them_looks()
    {
        await Renamed(1, "Service", seenAt: [0, 2]);
    }

    [Fact]
    public async Task So_it_is_after_a_silo_is_killed_that_may_have_known_who_listens()
    {
        await _silos.Kill(2);
        await _silos.MissedBy(2, 0, 1);
        await Reaches(0, 1);
        await Reaches(1, 0);
        await Renamed(0, "Service", seenAt: [1]);
        await Renamed(1, "Sales again", seenAt: [0]);
    }

    private async Task Renamed(int silo, string name, int[] seenAt)
    {
        var configuration = _silos.Get<IConfiguration>(silo);
        var queue = configuration.Current.Entities.Queues["sales"] with { Name = new LocalizedText("销售", name) };
        (await configuration.Change(configuration.Current.Version, "test", "", [Centre.Row(ConfigurationKinds.Queue, "sales", queue)], default)).Version.ShouldNotBe(0);
        foreach (var other in seenAt)
        {
            await Centre.Until(() => Task.FromResult(_silos.Get<IConfiguration>(other).Current.Entities.Queues["sales"].Name.En == name));
        }
    }

    /// <summary>Waits until a nudge goes from one to the other: both have subscribed anew.</summary>
    private async Task Reaches(int from, int to)
    {
        const string About = "a test";
        var (tries, heard) = (0, false);
        _silos.Get<Nudges>(to).Follow(About, _ => Volatile.Write(ref heard, true));
        await Centre.Until(() =>
        {
            if (tries++ % 50 == 0) _silos.Get<Nudges>(from).Send(About, "");
            return Task.FromResult(Volatile.Read(ref heard));
        });
    }

    private async Task LivesAt<T>(int silo, string key, Func<T, Task> call) where T : IGrainWithStringKey
    {
        var grain = _silos.Grain<T>(0, key);
        await call(grain);
        if (!_silos.Address(silo).Equals(await _silos.HomeOf(0, grain))) await _silos.Move(grain, silo);
        await call(grain);
        (await _silos.HomeOf(0, grain)).ShouldBe(_silos.Address(silo));
    }

    private async Task SignInAt(int silo, bool available = true)
    {
        await LivesAt<IAgentGrain>(silo, "ana", agent => agent.Connect(Browser));
        if (available) (await _silos.Grain<IAgentGrain>(0, "ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
    }

    private async Task<ConversationView> Accepted(int asked, string id)
    {
        AgentPart? part = null;
        await Centre.Until(async () => (part = (await Parts(asked)).FirstOrDefault(one => one.Conversation.Id == id && one.Role == AgentRole.Offered)) is not null);
        return (await _silos.Grain<IConversationGrain>(asked, id).Accept("ana", part!.Offer!.Fence)).Value!;
    }

    private async Task<IEnumerable<AgentPart>> Parts(int asked) =>
        (await Retried(() => _silos.Grain<IAgentGrain>(asked, "ana").Feed(null))).Snapshot!.Parts;

    private async Task<ConversationView> Read(int asked, string id) => (await Retried(() => _silos.Grain<IConversationGrain>(asked, id).Read()))!;

    private async Task<long> Epoch(string kind, string key) => (await _silos.Get<IStore>(0).Actors(kind, [key])).Single().Epoch;

    /// <summary>As every caller does while a silo is missed.</summary>
    private static async Task<T> Retried<T>(Func<Task<T>> call)
    {
        T? answer = default;
        await Centre.Until(async () =>
        {
            try
            {
                answer = await call();
                return true;
            }
            catch (Exception missed) when (missed is OrleansException or TimeoutException)
            {
                return false;
            }
        });
        return answer!;
    }

    private sealed class Moves : IAgentObserver
    {
        public TaskCompletionSource<FeedPosition> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Moved(string agentId, FeedPosition position)
        {
            Next.TrySetResult(position);
            return Task.CompletedTask;
        }
    }
}
