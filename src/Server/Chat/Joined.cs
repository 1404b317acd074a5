using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmniContact.Conversations;

namespace OmniContact.Server.Chat;

/// <summary>What a chat page starts from.</summary>
internal sealed record Joined
{
    /// <summary>The conversation that goes on here; null = the first words begin one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatConversation? Conversation { get; init; }
    public ImmutableArray<Message> Messages { get; init; } = [];
    /// <summary>Where the reader stands afterwards.</summary>
    public long UpTo { get; init; }
    public required ChatTexts Texts { get; init; }
}
