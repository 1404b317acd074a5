using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Promise 3: no agent over capacity but by a recorded exception, no queue over its maximum.</summary>
internal sealed class Excess(ConfigurationSnapshot configuration)
{
    /// <summary>Conversations with a step-up, an awakening or a forced assignment on record.</summary>
    private readonly HashSet<string> _excused = [];

    public void Take(ConversationFact fact)
    {
        var excuse = fact is UnitsChanged or QuietEnded or OfferMade { Origin: OfferOrigin.Forced } or OwnershipBegan { Origin: not OwnershipOrigin.Offer };
        if (excuse) _excused.Add(fact.ConversationId);
    }

    public async Task<IReadOnlyList<Finding>> Of(AgentSettings agent, IStore store, CancellationToken cancel)
    {
        var rows = await store.ConversationsOfAgent(agent.Id, cancel);
        var parts = rows.Select(StoredConversation.Read).Select(stored => AgentParts.Of(stored.Body, agent.Id)).ToArray();
        ImmutableArray<AgentLoad> loads = [.. parts.Select(Load)];
        if (!Capacity.IsOver(configuration.Profile(agent), loads) || rows.Any(row => _excused.Contains(row.Id))) return [];
        return [new Finding(3, $"agent/{agent.Id}", $"carries {Capacity.Used(loads)} units of {configuration.Profile(agent).Units} in {rows.Count} conversations")];
    }

    /// <summary>A maximum that was set after the oldest item came in bounds only what came later.</summary>
    public static async Task<IReadOnlyList<Finding>> Of(
        Routing.Queues.QueueSettings queue, IStore store, IConfigurationStore history, CancellationToken cancel)
    {
        if (queue.MaximumLength is not { } most) return [];
        var waiting = (await store.ConversationsInQueue(queue.Id, cancel)).Where(row => row.OwnerId is null && row.EnqueuedAt is not null).ToArray();
        if (waiting.Length <= most) return [];
        var oldest = waiting.Min(row => row.EnqueuedAt);
        var changes = await history.History(null, 100, cancel);
        if (changes.Any(change => change.At >= oldest && change.Rows.Any(row => row.Kind == "queue" && row.Id == queue.Id))) return [];
        return [new Finding(3, $"queue/{queue.Id}", $"holds {waiting.Length} items; its maximum is {most}")];
    }

    private static AgentLoad Load(AgentPart part) => new()
    {
        Medium = part.Conversation.Medium,
        Units = part.Units,
        Ringing = part.Role == AgentRole.Offered,
        Quiet = part.Role == AgentRole.Owner && part.Units == 0,
    };
}
