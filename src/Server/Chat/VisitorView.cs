using System.Collections.Frozen;
using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Queues;

namespace OmniContact.Server.Chat;

/// <summary>What of a conversation its customer may see: no notes, no inner workings, no colleague's id or real name.</summary>
internal static class VisitorView
{
    /// <summary>Events that are told to the customer; any other stays inside.</summary>
    private static readonly FrozenSet<string> Told = FrozenSet.Create(
        "queued", "accepted", "transferred", "agentLeft", "channelSwitched", "closed", "reopened", "joined", "left", "recalled");

    private static readonly FrozenSet<string> InnerValues = FrozenSet.Create("agentId", "by", "fence", "explanation", "queueId");

    public static ImmutableArray<Message> Of(ImmutableArray<Message> messages) =>
        [.. messages.Where(IsTold).Select(Of)];

    public static ChatConversation Of(ConversationView view, QueuePosition? position, ICentre centre) => new()
    {
        Id = view.Id,
        Version = view.Version,
        Status = view.Status,
        LastMessage = view.LastMessage,
        Agent = Agent(view, centre),
        Position = position,
        ClosedAt = view.ClosedAt,
        CloseReason = view.CloseReason,
        RatingAsked = view.RatingAskedAt is not null,
        Rating = view.Rating is { } rating ? new ChatRating(rating.Stars, rating.Comment) : null,
    };

    private static bool IsTold(Message message) => message.Kind switch
    {
        MessageKind.Note => false,
        // Until a colleague takes it, the customer speaks with the same agent as before.
        MessageKind.System when message is { Event: "transferred" } => !message.Values.ContainsKey("to"),
        MessageKind.System => message.Event is { } what ? Told.Contains(what) : message.Text.Length > 0,
        _ => true,
    };

    private static Message Of(Message message) => message with
    {
        Author = message.Author with { Id = null },
        Values = message.Values.RemoveRange(InnerValues),
    };

    private static ChatAgent? Agent(ConversationView view, ICentre centre) =>
        view.OwnerId is { } id && centre.Current.Agent(id) is { } agent
            ? new ChatAgent(agent.DisplayName.For(view.Language), agent.Picture)
            : null;
}
