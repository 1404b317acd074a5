namespace OmniContact.Server.Desk;

/// <summary>Names a conversation and nothing more.</summary>
internal sealed record ThatConversation : OfConversation;
