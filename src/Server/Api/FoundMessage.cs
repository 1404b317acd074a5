using OmniContact.Conversations;

namespace OmniContact.Server.Api;

/// <summary>A found message and where in its text the match lies.</summary>
internal sealed record FoundMessage(Message Message, int Start, int Length);
