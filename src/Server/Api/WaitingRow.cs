using OmniContact.Conversations;

namespace OmniContact.Server.Api;

/// <summary>A waiting conversation and how many are before it.</summary>
internal sealed record WaitingRow(ConversationView Conversation, int Ahead);
