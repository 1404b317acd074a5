using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>
/// A whole centre out of the pure functions, put together as the grains put them together, without a host: conversations are the truth,
/// queues and agents follow from them. Everything that is decided is shown to a <see cref="Witness"/>.
/// </summary>
internal sealed partial class Centre
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, DateTimeOffset> _due = [];
    private readonly Dictionary<string, ImmutableArray<AgentLoad>> _loads = [];
    private readonly SortedSet<string> _changedAgents = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _backAgents = new(StringComparer.Ordinal);

    public Centre(ConfigurationSnapshot configuration)
    {
        Configuration = configuration;
        Witness = new Witness(this);
        foreach (var id in configuration.Entities.Agents.Keys) Presences[id] = PresenceState.Initial(id, Start);
        Restart();
    }

    public ConfigurationSnapshot Configuration { get; }

    public Witness Witness { get; }

    public DateTimeOffset Now { get; private set; } = Start;

    public SortedDictionary<string, Conversation> Conversations { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, PresenceState> Presences { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Matcher> Matchers { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that are open or in somebody's wrap-up.</summary>
    public SortedDictionary<string, Conversation> Alive { get; } = new(StringComparer.Ordinal);

    /// <summary>What each queue has heard, by queue.</summary>
    private readonly Dictionary<string, Knowledge> _known = [];

    public IEnumerable<Conversation> Waiting => Alive.Values.Where(c => c.Waiting is not null);

    /// <summary>Commits what was decided: the conversation, its place in queues, and what it means to agents.</summary>
    public bool Apply(Decision decision)
    {
        var after = decision.State;
        var before = Conversations.GetValueOrDefault(after.Id);
        if (!decision.Changed) return false;
        Remember(after);
        Place(before, after);
        var (had, has) = (Shares(before).ToArray(), Shares(after).Select(share => share.AgentId).ToArray());
        foreach (var agentId in had.Select(share => share.AgentId).Concat(has)) Touch(agentId);
        Witness.See(before, decision);
        foreach (var fact in decision.Facts) Respond(fact);
        foreach (var gone in had.Where(share => share.Kind != AgentShareKind.Offered).Select(share => share.AgentId).Except(has))
            Keep(Responses.ContactEnded(Presences[gone], LiveContacts(gone), Now));
        return true;
    }

    public void Keep(PresenceDecision decision)
    {
        if (!decision.Changed) return;
        var agentId = decision.State.AgentId;
        if (decision.State.TakesOffers && !TakesOffers(agentId)) _backAgents.Add(agentId);
        Presences[agentId] = decision.State;
        _changedAgents.Add(agentId);
        Witness.See(decision);
    }

    public ConfiguredQueue? Queue(Conversation c) => Configuration.Configured(c.Waiting?.QueueId ?? c.QueueId);

    public QueueSettings Settings(Conversation c) => Queue(c)?.Settings ?? QueueSettings.Fallback;

    public CapacityProfile Profile(string agentId) => Configuration.Profile(Configuration.Agent(agentId)!);

    public ImmutableArray<AgentLoad> Loads(string agentId)
    {
        if (!_loads.TryGetValue(agentId, out var loads))
            _loads[agentId] = loads = [.. Alive.Values.SelectMany(Shares).Where(share => share.AgentId == agentId).Select(share => share.Load)];
        return loads;
    }

    public int LiveContacts(string agentId) => Alive.Values.SelectMany(Shares)
        .Count(share => share.AgentId == agentId && share.Kind != AgentShareKind.Offered && !share.Load.Medium.IsDeferred());

    /// <summary>Queues are filled anew from what is stored; agents tell them again, in a new epoch.</summary>
    public void Restart()
    {
        _epoch++;
        _answers.Clear();
        foreach (var id in Configuration.Entities.Queues.Keys)
        {
            var matcher = Matchers[id] = new Matcher(Configuration.Queue(id)!, new OpenHours(Configuration.Calendar(Configuration.Queue(id)!.CalendarId)), Configuration.Version);
            foreach (var member in Configuration.MembersOf(id)) matcher.SetMember(Member(member), Now);
            _known[id] = new Knowledge();
            foreach (var item in Waiting.Where(c => c.Waiting!.QueueId == id))
            {
                matcher.SetItem(Item(item), Now);
                _known[id].Reads(Item(item), _epoch);
            }
        }

        _changedAgents.UnionWith(Configuration.Entities.Agents.Keys);
    }

    private void Remember(Conversation c)
    {
        Conversations[c.Id] = c;
        if (c.Status == ConversationStatus.Closed && c.WrapUps.IsEmpty) Alive.Remove(c.Id);
        else Alive[c.Id] = c;
        Arm(c);
    }

    private void Arm(Conversation c)
    {
        if (Deadlines.Next(c, Queue(c)) is { } due) _due[c.Id] = due;
        else _due.Remove(c.Id);
    }

    private void Touch(string agentId)
    {
        _loads.Remove(agentId);
        _changedAgents.Add(agentId);
    }

    private void Place(Conversation? before, Conversation after)
    {
        if (before?.Waiting?.QueueId is { } left && left != after.Waiting?.QueueId)
        {
            Matchers[left].RemoveItem(Matchers[left].FindItem(after.Id)!.Value, Now);
            _known[left].Forgets(after.Id);
        }

        if (after.Waiting?.QueueId is not { } queueId) return;
        Matchers[queueId].SetItem(Item(after), Now);
        _known[queueId].Hears(Item(after), _epoch);
    }

    private void Respond(ConversationFact fact)
    {
        if (fact.AgentId is not { } agentId) return;
        var (presence, queue) = (Presences[agentId], fact.QueueId is { } id ? Configuration.Queue(id)! : QueueSettings.Fallback);
        switch (fact)
        {
            case OfferLapsed: Keep(Responses.Missed(presence, fact.Medium, queue, Now)); break;
            case OfferRejected: Keep(Responses.Declined(presence, Now)); break;
            case OfferAccepted: Keep(Responses.Accepted(presence, fact.Medium, Now)); break;
        }
    }

    private static IEnumerable<AgentShare> Shares(Conversation? c) => c is null ? [] : AgentShares.Of(c);

    private AgentMember Member(QueueMember member) => new()
    {
        AgentId = member.AgentId,
        Skills = Configuration.Agent(member.AgentId)!.Skills,
        AfterSeconds = Math.Max(member.BackupAfterSeconds, member.OnlyAfterStep ?? 0),
    };

    public static WaitingItem Item(Conversation c) => new()
    {
        ConversationId = c.Id, Version = c.Version, Medium = c.Medium, Credit = c.Credit, Waiting = c.Waiting!, DueAt = c.DueAt, Offered = c.Offer is not null,
    };
}
