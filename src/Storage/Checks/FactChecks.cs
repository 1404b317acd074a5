using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Storage.Checks;

/// <summary>What the history of facts says about offers and owners.</summary>
internal sealed class FactChecks(StoredConversations stored)
{
    private const string Sql = """
        SELECT conversation_id, kind, agent_id, body FROM facts
        WHERE kind IN ('OfferMade', 'OfferAccepted', 'OfferRejected', 'OfferLapsed', 'OfferRescinded', 'OwnershipBegan', 'OwnershipEnded') AND conversation_id IS NOT NULL ORDER BY conversation_id, position
        """;

    private readonly Findings _fences = new("offers-fenced", "Each offer of a conversation has a higher fencing number, and none was made while another was live.");
    private readonly Findings _owners = new("owners-in-turn", "No conversation had two owners at once, and its owner is the last who began.");
    private string? _conversation;
    private string? _owner;
    private long _fence;
    private bool _live;

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        await foreach (var row in session.Stream(Sql, cancel))
        {
            if (row.GetString(0) != _conversation) Begin(row.GetString(0));
            Take(row.GetString(1), row.TextOrNull(2), row.GetString(3));
        }
        Begin(null);
        return [_fences.Outcome, _owners.Outcome];
    }

    private void Begin(string? conversation)
    {
        if (_conversation is not null && stored.Owners.TryGetValue(_conversation, out var state) && state.Owner != _owner) _owners.Add(_conversation);
        (_conversation, _owner, _fence, _live) = (conversation, null, 0, false);
    }

    private void Take(string kind, string? agent, string body)
    {
        if (kind is nameof(OwnershipBegan) or nameof(OwnershipEnded)) Owned(kind == nameof(OwnershipBegan), agent);
        else if (kind == nameof(OfferMade)) Offered(((OfferMade)OmniJson.Read<ConversationFact>(body)).Fence);
        else _live = false;
    }

    private void Offered(long fence)
    {
        var latest = stored.Owners.TryGetValue(_conversation!, out var state) ? state.Fence : long.MaxValue;
        _fences.AddIf(_live || fence <= _fence || fence > latest, $"{_conversation}/{fence}");
        (_fence, _live) = (fence, true);
    }

    private void Owned(bool began, string? agent)
    {
        _owners.AddIf(began ? _owner is not null : _owner != agent, $"{_conversation}");
        _owner = began ? agent : null;
    }
}
