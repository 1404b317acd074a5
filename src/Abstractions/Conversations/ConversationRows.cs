using OmniContact.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>A conversation's state, messages and facts as the store takes them.</summary>
public static class ConversationRows
{
    public static ConversationRow Of(ConversationBody body)
    {
        var state = body.State;
        return new ConversationRow
        {
            Id = state.Id,
            Version = state.Version,
            CustomerId = state.CustomerId,
            EntryPointId = state.EntryPointId,
            Channel = body.Channel,
            Medium = state.Medium.ToString(),
            Status = state.Status.ToString(),
            QueueId = state.Waiting?.QueueId ?? state.QueueId,
            OwnerId = Owner(state),
            AgentIds = AgentParts.AgentIds(state),
            EnqueuedAt = state.Waiting?.EnqueuedAt,
            StartedAt = state.StartedAt,
            ChangedAt = state.ChangedAt,
            ClosedAt = state.ClosedAt,
            Category = state.Category,
            Body = OmniJson.Write(body),
        };
    }

    /// <summary>By whom it is found: of what is closed, who had it last.</summary>
    public static string? Owner(Conversation state) => state.Status == ConversationStatus.Closed ? state.LastOwnerId : state.OwnerId;

    public static MessageRow Of(Message message, string customerId) => new()
    {
        ConversationId = message.ConversationId,
        Number = message.Number,
        CustomerId = customerId,
        At = message.At,
        Author = message.Kind == MessageKind.Note ? "note" : OmniJson.Name(message.Author.Kind),
        AuthorId = message.Author.Id,
        Channel = message.Channel,
        Text = message.Text,
        Body = OmniJson.Write(message),
    };

    public static FactRow Of(ConversationFact fact) => new()
    {
        Kind = fact.GetType().Name,
        At = fact.At,
        ConversationId = fact.ConversationId,
        CustomerId = fact.CustomerId,
        QueueId = fact.QueueId,
        AgentId = fact.AgentId,
        Body = OmniJson.Write(fact),
    };
}
