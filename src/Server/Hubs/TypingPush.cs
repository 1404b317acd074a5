using OmniContact.Conversations;

namespace OmniContact.Server.Hubs;

/// <summary>Somebody writes right now.</summary>
internal sealed record TypingPush(string ConversationId, Author Author);
