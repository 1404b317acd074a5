using System.Runtime.InteropServices;
using OmniContact.Routing.Matching.V0;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Who gets what in one queue. Deterministic and mutable, without clock, random or I/O: one owner calls it, turn by turn,
/// with instants that never fall. It is never stored; the owner rebuilds it from rows (members and statuses first, then
/// items), and again when the queue's settings, calendar or skills change.
/// <para>
/// After each change the owner calls <see cref="Advance"/> and sets its one timer to <see cref="NextDeadline"/>. For an
/// item that is new or woken it asks <see cref="BestAgentFor"/> and, if there is one, <see cref="Ask"/>s that agent with a
/// hint; an agent who is free or woken it lets ask <see cref="BestItemFor"/> in a turn of its own. In that turn the agent
/// compares the ranks of all its queues (<see cref="QueueAnswer.Choose"/>) and claims the first.
/// </para>
/// </summary>
public sealed class Matcher
{
    private readonly ReferenceMatcher _rules;
    private readonly List<string> _agents = [];
    private readonly List<string> _items = [];
    private readonly List<ItemRef> _wokenItems = [];
    private readonly List<AgentRef> _wokenAgents = [];
    private readonly List<AgentRef> _wokenReserved = [];

    /// <param name="settings">The queue.</param>
    /// <param name="hours">By which its deferred work waits.</param>
    /// <param name="configurationVersion">Named by explanations.</param>
    public Matcher(QueueSettings settings, OpenHours hours, long configurationVersion)
    {
        Settings = settings;
        ConfigurationVersion = configurationVersion;
        _rules = new ReferenceMatcher(settings, hours);
    }

    public QueueSettings Settings { get; }

    public long ConfigurationVersion { get; }

    /// <summary>Items held, claimed and offered ones included.</summary>
    public int Count => _rules.Items.Count();

    /// <summary>When <see cref="Advance"/> has something to do; null = never.</summary>
    public DateTimeOffset? NextDeadline => null;

    /// <summary>Adds a member or changes its configuration. A new one is offline until its first status.</summary>
    public AgentRef SetMember(AgentMember member, DateTimeOffset now)
    {
        _rules.SetMember(member, now);
        if (!_agents.Contains(member.AgentId)) _agents.Add(member.AgentId);
        return new AgentRef(_agents.IndexOf(member.AgentId));
    }

    public void RemoveMember(AgentRef agent, DateTimeOffset now) => _rules.RemoveMember(_agents[agent.Slot], now);

    public AgentRef? FindAgent(string agentId) =>
        _rules.Agents.Any(agent => agent.Id == agentId) ? new AgentRef(_agents.IndexOf(agentId)) : null;

    /// <summary>What became of the agent; answers an <see cref="Ask"/>. False: no newer than what is known, and ignored.</summary>
    public bool Update(AgentRef agent, in AgentStatus status, DateTimeOffset now) => _rules.Update(status, now);

    /// <summary>A hint is on its way: nobody else's item is proposed to the agent until it answers or the time is over.</summary>
    public void Ask(AgentRef agent, DateTimeOffset until, DateTimeOffset now) => _rules.Ask(_agents[agent.Slot], until, now);

    /// <summary>
    /// Adds an item, or changes, re-credits or puts back one; an older version than known is ignored. One that becomes
    /// <see cref="WaitingItem.Offered"/> ends its claim, which counts as the claimer's turn.
    /// </summary>
    public ItemRef SetItem(WaitingItem item, DateTimeOffset now)
    {
        _rules.SetItem(item, now);
        if (!_items.Contains(item.ConversationId)) _items.Add(item.ConversationId);
        return new ItemRef(_items.IndexOf(item.ConversationId));
    }

    public void RemoveItem(ItemRef item, DateTimeOffset now) => _rules.RemoveItem(_items[item.Slot], now);

    public ItemRef? FindItem(string conversationId) =>
        _rules.Items.Any(item => item.Id == conversationId) ? new ItemRef(_items.IndexOf(conversationId)) : null;

    /// <summary>Leases the item to the agent's turn: until then, or until released or offered, it is nobody else's.</summary>
    public ClaimResult Claim(ItemRef item, AgentRef agent, ClaimKind kind, DateTimeOffset until, DateTimeOffset now) =>
        _rules.Claim(_items[item.Slot], _agents[agent.Slot], kind, until, now);

    /// <summary>Gives a claim back early. Nothing happens when there is none.</summary>
    public void Release(ItemRef item, DateTimeOffset now) => _rules.Release(_items[item.Slot], now);

    /// <summary>Who should be asked for the item; null when nobody fits, or it is claimed, offered or not due.</summary>
    public AgentChoice? BestAgentFor(ItemRef item, DateTimeOffset now) =>
        _rules.BestAgentFor(_items[item.Slot], now) is { } id ? new AgentChoice(new AgentRef(_agents.IndexOf(id)), id) : null;

    /// <summary>What the agent should claim here. The owner first passes the status that came with the question to <see cref="Update"/>.</summary>
    public ItemChoice BestItemFor(AgentRef agent, DateTimeOffset now)
    {
        var (id, rank, reserved) = _rules.BestItemFor(_agents[agent.Slot], now);
        return new ItemChoice { Item = id is null ? null : new ItemRef(_items.IndexOf(id)), Rank = rank, Reserved = reserved };
    }

    /// <summary>Lets what is due happen and reports it, with what has happened since the last call.</summary>
    public Woken Advance(DateTimeOffset now)
    {
        _rules.Advance(now);
        return new Woken
        {
            Items = CollectionsMarshal.AsSpan(_wokenItems),
            Agents = CollectionsMarshal.AsSpan(_wokenAgents),
            Reserved = CollectionsMarshal.AsSpan(_wokenReserved),
        };
    }
}
