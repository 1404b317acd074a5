using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Storage.Checks;

/// <summary>Each conversation by itself, then what all of them together ask of queues and agents.</summary>
internal sealed class ConversationChecks(StoredSettings settings, StoredConversations stored)
{
    private readonly Findings _readable = new("conversations-readable", "The state of every conversation can be read.");
    private readonly Findings _columns = new("columns-true", "What conversations are found and listed by is what their state says.");
    private readonly Findings _owner = new("one-owner", "A conversation has one owner while Active or Parked, and none while it waits or is closed.");
    private readonly Findings _offer = new("one-offer", "An offer is live exactly while the state is Offered, with the latest fencing number, and its end is a deadline.");
    private readonly Findings _waiting = new("waits-once", "What is Queued or Offered has one place in one queue; what is closed has none.");
    private readonly Findings _queue = new("queues-known", "Every place is in a queue that was configured.");
    private readonly Findings _numbers = new("messages-stored", "Every number that a conversation has given to a message is stored.");
    private readonly Findings _parts = new("parts-listed", "An agent's parts are listed, each once, so that a restart gives the same capacity.");
    private readonly LoadChecks _loads = new(settings);

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        await foreach (var row in session.Stream($"SELECT {Reading.ConversationRows.Columns} FROM conversations", cancel)) Check(Reading.ConversationRows.Map(row));
        foreach (var orphan in stored.Agents.Keys.Where(id => !stored.LastMessage.ContainsKey(id))) _parts.Add(orphan);
        Findings[] all = [_readable, _columns, _owner, _offer, _waiting, _queue, _numbers, _parts];
        return [.. all.Select(findings => findings.Outcome), .. await _loads.Run(session, cancel)];
    }

    private void Check(ConversationRow row)
    {
        if (Read(row) is not { } body) return;
        var state = body.State;
        stored.Owners[row.Id] = (state.OwnerId, state.Fence);
        _columns.AddIf(!SameColumns(row, body), row.Id);
        _owner.AddIf(!HasRightOwner(state), row.Id);
        _offer.AddIf(!HasRightOffer(state), row.Id);
        _waiting.AddIf(!WaitsRight(state), row.Id);
        _queue.AddIf(state.Waiting is { } waiting && !settings.KnowsQueue(waiting.QueueId), row.Id);
        _numbers.AddIf(state.LastMessage != stored.LastMessage[row.Id], row.Id);
        _parts.AddIf(!(stored.Agents.GetValueOrDefault(row.Id) ?? []).SetEquals(AgentParts.AgentIds(state)), row.Id);
        _loads.Add(body);
    }

    private ConversationBody? Read(ConversationRow row)
    {
        try
        {
            return OmniJson.Read<ConversationBody>(row.Body);
        }
        catch (JsonException)
        {
            _readable.Add(row.Id);
            return null;
        }
    }

    private static bool SameColumns(ConversationRow row, ConversationBody body)
    {
        var state = body.State;
        return row.Id == state.Id && row.Version == state.Version && row.CustomerId == state.CustomerId
            && (row.OwnerId == ConversationRows.Owner(state) || row.OwnerId == state.OwnerId)
            && row.Status == state.Status.ToString() && row.Medium == state.Medium.ToString()
            && row.QueueId == (state.Waiting?.QueueId ?? state.QueueId) && row.EnqueuedAt == state.Waiting?.EnqueuedAt
            && row.StartedAt == state.StartedAt && row.ClosedAt == state.ClosedAt
            && row.AgentIds.ToHashSet().SetEquals(AgentParts.AgentIds(state));
    }

    private static bool HasRightOwner(Conversation state) => state.Status switch
    {
        ConversationStatus.Active or ConversationStatus.Parked => state.OwnerId is not null,
        // A transfer to an agent: the old owner keeps it until the new one accepts.
        ConversationStatus.Offered => true,
        _ => state.OwnerId is null,
    };

    private bool HasRightOffer(Conversation state)
    {
        if (state.Status == ConversationStatus.Offered != state.Offer is not null || state.OwnerFence > state.Fence) return false;
        return state.Offer is not { } offer || (offer.Fence == state.Fence
            && stored.Deadlines.TryGetValue(state.Id, out var due) && due <= offer.ExpiresAt);
    }

    private static bool WaitsRight(Conversation state) => state.Status switch
    {
        ConversationStatus.Queued or ConversationStatus.Offered => state.Waiting is not null,
        // While an owner keeps it until somebody else takes it.
        ConversationStatus.Active => true,
        _ => state.Waiting is null,
    };
}
