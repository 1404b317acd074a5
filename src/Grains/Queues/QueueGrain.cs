using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Waits;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Queues;

/// <summary>
/// One queue. Its list and its picture of the agents live in memory: items come from the conversations' rows, agents from
/// their hints. It grants nothing; what it says is checked by the agent's claim and decided by the conversation's commit.
/// </summary>
internal sealed partial class QueueGrain(IStore store, ReadableRows rows, IConfiguration configuration, TimeProvider time) : Grain, IQueueGrain
{
    /// <summary>An agent's turn has this long to make its claim an offer.</summary>
    private static readonly TimeSpan ClaimLife = TimeSpan.FromSeconds(2);

    /// <summary>A conversation that does not answer is asked again so much later; what it says itself ends this.</summary>
    private static readonly TimeSpan UnansweredLife = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, WaitingItem> _items = [];
    private readonly HeldItems _held = new();
    private readonly Staff _agents = new();
    private readonly Knowledge _known = new();
    private readonly ShortLeases _hints = new(TimeSpan.FromSeconds(1));
    private readonly ShortLeases _slots = new(TimeSpan.FromSeconds(5));
    private readonly RecentVersions _gone = new(4_096);
    private ConfigurationSnapshot _snapshot = ConfigurationSnapshot.Empty;
    private ConfiguredQueue _queue = new(QueueSettings.Fallback);
    private Matcher _matcher = null!;
    private QueueWaits _waits = null!;
    private IGrainTimer _timer = null!;
    private long _epoch;
    private long _rescued;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Beginning.Unlocked();
        var own = await store.BeginEpoch(Receivers.Queue, Key, cancellationToken);
        _epoch = own.Epoch;
        foreach (var row in await store.ConversationsInQueue(Key, cancellationToken))
            if (WaitingItems.Of(rows.Read(row)) is { } item) _items[item.ConversationId] = item;
        foreach (var item in _items.Values) _known.Reads(item, _epoch);
        foreach (var item in _items.Values.Where(item => item.Medium == Medium.Chat)) _unheard.Enqueue(item.ConversationId);
        _snapshot = configuration.Current;
        foreach (var row in await store.Actors(Receivers.Agent, [.. _snapshot.MembersOf(Key).Select(member => member.AgentId)], cancellationToken))
            _agents.Set(StoredStatus.Of(row, rows.Read(row)?.Presence));
        _timer = this.RegisterGrainTimer(_ => Tick(), new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        _keptAt = time.GetUtcNow();
        _waits = new QueueWaits(rows.ReadQueue(own)?.Waits ?? [], _keptAt);
        Rebuild();
    }

    public Task Put(WaitingItem item)
    {
        var now = Begin();
        Accept(item, now);
        Settle(now);
        return Task.CompletedTask;
    }

    public Task Remove(string conversationId, long version)
    {
        var now = Begin();
        Drop(conversationId, version, now);
        Settle(now);
        return Task.CompletedTask;
    }

    public Task<QueueAnswer> Best(AgentStatus agent)
    {
        var now = Begin();
        var answer = BestFor(agent, now);
        Settle(now);
        return Task.FromResult(answer);
    }

    public Task<ClaimAnswer> ClaimBest(AgentStatus agent, Rank? before)
    {
        var now = Begin();
        var answer = BestFor(agent, now);
        var claim = QueueAnswer.Choose([answer]) is { Best: { } rank } && (before is not { } bound || rank.Before(bound))
            ? Claim(rank.ConversationId, agent.AgentId, ClaimKind.Routed, now)
            : new ClaimAnswer(ClaimResult.DoesNotFit);
        Settle(now);
        return Task.FromResult(claim with { Answer = answer });
    }

    public Task<ClaimAnswer> Claim(string conversationId, string agentId, ClaimKind kind)
    {
        var now = Begin();
        var answer = Claim(conversationId, agentId, kind, now);
        Settle(now);
        return Task.FromResult(answer);
    }

    private QueueAnswer BestFor(AgentStatus agent, DateTimeOffset now)
    {
        var answer = new QueueAnswer { QueueId = Key, QueueEpoch = _epoch };
        if (_agents.Find(agent.AgentId)?.Epoch is { } later && later > agent.Epoch) return answer with { OvertakenBy = later };
        if (Learn(agent, now) is not { } reference) return answer;
        var choice = _matcher.BestItemFor(reference, now);
        var seen = _known.Sight(choice.ConversationId, _held.All(now), now, _epoch, _snapshot.Version);
        answer = answer with { Best = choice.Rank, Reserved = choice.Reserved, Seen = seen };
        return choice.ConversationId is { } id ? answer with { Medium = _items[id].Medium } : answer;
    }

    private ClaimAnswer Claim(string conversationId, string agentId, ClaimKind kind, DateTimeOffset now)
    {
        if (_matcher.FindItem(conversationId) is not { } item || _matcher.FindAgent(agentId) is not { } agent) return new(ClaimResult.DoesNotFit);
        var result = _matcher.Claim(item, agent, kind, now + ClaimLife, now);
        if (result == ClaimResult.Claimed) _held.Hold(conversationId, now + ClaimLife, rests: false);
        return result switch
        {
            ClaimResult.Claimed => Claimed(conversationId, item, agent, kind, now),
            ClaimResult.DoesNotFit when kind == ClaimKind.Pull => new(result, Against: _matcher.WhyNotPulled(item, agent, now)),
            _ => new(result),
        };
    }

    private ClaimAnswer Claimed(string conversationId, ItemRef item, AgentRef agent, ClaimKind kind, DateTimeOffset now)
    {
        var why = _matcher.ExplainClaim(item, agent, kind, now);
        var medium = _items[conversationId].Medium;
        var others = why.RunnersUp.Concat(why.PassedOver).Select(other => _agents.Find(other.AgentId)).OfType<AgentStatus>();
        return new(ClaimResult.Claimed, why) { Others = [.. others.Select(other => KnownAgent.Of(other, medium))] };
    }

    /// <summary>The conversation did not take the agent: what is waiting here after all says its row, or it would be asked for again and again.</summary>
    public async Task Release(string conversationId, string agentId)
    {
        var row = await store.FindConversation(conversationId);
        var now = Begin();
        if (_matcher.FindItem(conversationId) is { } item) _matcher.Release(item, now);
        _held.End(conversationId);
        Correct(conversationId, row, now);
        Settle(now);
    }

    public Task Unanswered(string conversationId, string agentId)
    {
        var now = Begin();
        if (_items.GetValueOrDefault(conversationId) is { Offered: false }
            && _matcher.FindItem(conversationId) is { } item && _matcher.FindAgent(agentId) is { } agent
            && _matcher.Claim(item, agent, ClaimKind.Forced, now + UnansweredLife, now) == ClaimResult.Claimed)
        {
            _held.Hold(conversationId, now + UnansweredLife, rests: true);
        }

        Settle(now);
        return Task.CompletedTask;
    }

    public Task AgentChanged(AgentStatus agent)
    {
        var now = Begin();
        Learn(agent, now);
        Settle(now);
        return Task.CompletedTask;
    }

    public Task Served(Medium medium, double agentSeconds)
    {
        var now = Begin();
        _waits.Served(medium, TimeSpan.FromSeconds(agentSeconds), now);
        Arm(now);
        return Task.CompletedTask;
    }

    public Task Wake() => Tick();

    public Task Overtaken(long epoch)
    {
        if (epoch > _epoch) DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private void Accept(WaitingItem item, DateTimeOffset now)
    {
        _slots.End(item.ConversationId);
        var known = _items.TryGetValue(item.ConversationId, out var one) ? one.Version : _gone.Of(item.ConversationId);
        if (known >= item.Version) return;
        _items[item.ConversationId] = item;
        var reference = _matcher.SetItem(item, now);
        _known.Hears(item, _epoch);
        if (_held.Wakes(item.ConversationId)) _matcher.Release(reference, now);
        if (item.Offered)
        {
            _held.End(item.ConversationId);
            _waits.Offered(item.ConversationId, now);
        }
        else
        {
            Hint(reference, now);
            TellIfPreferredIsAway(item, now);
        }
    }

    private void Drop(string conversationId, long version, DateTimeOffset now)
    {
        _slots.End(conversationId);
        if (_items.TryGetValue(conversationId, out var known) && known.Version > version) return;
        if (version > _gone.Of(conversationId)) _gone.Set(conversationId, version);
        if (!_items.Remove(conversationId)) return;
        _held.End(conversationId);
        _known.Forgets(conversationId);
        _waits.Left(conversationId, now);
        if (_matcher.FindItem(conversationId) is { } reference) _matcher.RemoveItem(reference, now);
    }

    private void Correct(string conversationId, ConversationRow? row, DateTimeOffset now)
    {
        if (WaitingItems.Of(rows.Read(row)) is { } item && item.Waiting.QueueId == Key) Accept(item, now);
        else Drop(conversationId, row?.Version ?? _items.GetValueOrDefault(conversationId)?.Version ?? 0, now);
    }

    /// <summary>Null when the agent is no member here.</summary>
    private AgentRef? Learn(AgentStatus agent, DateTimeOffset now)
    {
        _hints.End(agent.AgentId);
        if (_matcher.FindAgent(agent.AgentId) is not { } reference) return null;
        var left = agent.Presence != PresenceKind.Available && _agents.Find(agent.AgentId)?.Presence == PresenceKind.Available;
        if (!_matcher.Update(reference, agent, now)) return reference;
        _agents.Set(agent);
        if (left) TellThoseWhoPrefer(reference, agent.AgentId, now);
        _waits.CatchUp(now);
        return reference;
    }
}
