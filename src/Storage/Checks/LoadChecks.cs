using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Queues;

namespace OmniContact.Storage.Checks;

/// <summary>How long queues are, and how loaded agents, against what is configured.</summary>
internal sealed class LoadChecks(StoredSettings settings)
{
    // What may take an agent over capacity is recorded with the conversation that did it.
    private const string ExcuseSql = """
        SELECT conversation_id FROM facts
        WHERE kind IN ('UnitsChanged', 'QuietEnded', 'ParticipantJoined', 'ParticipantInvited') OR (kind = 'OfferMade' AND body LIKE '%"origin":"forced"%')
          OR (kind = 'OwnershipBegan' AND body NOT LIKE '%"origin":"offer"%')
        """;

    private readonly Findings _length = new("queue-length", "No queue holds more than its maximum length.");
    private readonly Findings _capacity = new("capacity", "Routed work never takes an agent over capacity.");
    private readonly Dictionary<string, int> _waiting = [];
    private readonly Dictionary<string, List<AgentPart>> _parts = [];

    public void Add(ConversationBody body)
    {
        // What its owner keeps until somebody takes it over has a place, and takes none from those who wait.
        if (body.State is { Waiting: { } waiting, OwnerId: null }) _waiting[waiting.QueueId] = _waiting.GetValueOrDefault(waiting.QueueId) + 1;
        foreach (var agent in AgentParts.AgentIds(body.State))
        {
            if (!_parts.TryGetValue(agent, out var parts)) _parts[agent] = parts = [];
            parts.Add(AgentParts.Of(body, agent));
        }
    }

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        foreach (var (queue, length) in _waiting)
            _length.AddIf(length > settings.MaximumLength(queue), $"{queue} holds {length}");
        var over = _parts.Where(agent => IsOver(agent.Key, Loads(agent.Value))).ToList();
        var excused = over.Count == 0 ? [] : await Excused(session, cancel);
        foreach (var (agent, parts) in over)
            _capacity.AddIf(!parts.Exists(part => excused.Contains(part.Conversation.Id)), $"{agent} has {parts.Count}");
        return [_length.Outcome, _capacity.Outcome];
    }

    private bool IsOver(string agent, ImmutableArray<AgentLoad> loads)
    {
        var profiles = settings.Profiles(agent).ToList();
        return profiles.Count > 0 && profiles.TrueForAll(profile => Capacity.IsOver(profile, loads));
    }

    private static ImmutableArray<AgentLoad> Loads(List<AgentPart> parts) =>
    [
        .. parts.Select(part => new AgentLoad
        {
            Medium = part.Conversation.Medium,
            Units = part.Units,
            Ringing = part.Offer?.Mode == OfferMode.Ring,
            Quiet = part.Role == AgentRole.Owner && part.Units == 0,
        }),
    ];

    private static async Task<HashSet<string>> Excused(Session session, CancellationToken cancel)
    {
        HashSet<string> conversations = [];
        await foreach (var row in session.Stream(ExcuseSql, cancel)) conversations.Add(row.GetString(0));
        return conversations;
    }
}
