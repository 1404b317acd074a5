using System.Text.Json.Serialization;
using OmniContact.Queues;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Chat;

/// <summary>A conversation as its customer may know it.</summary>
internal sealed record ChatConversation
{
    public required string Id { get; init; }
    public required long Version { get; init; }
    public required ConversationStatus Status { get; init; }
    public required long LastMessage { get; init; }
    /// <summary>Who answers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatAgent? Agent { get; init; }
    /// <summary>The place in the queue, while it waits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public QueuePosition? Position { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public CloseReason? CloseReason { get; init; }
    /// <summary>Its customer is asked for a rating.</summary>
    public bool RatingAsked { get; init; }
    public ChatRating? Rating { get; init; }
}
