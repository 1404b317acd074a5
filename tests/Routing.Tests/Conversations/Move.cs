using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

internal sealed record Move(string Name, Func<Conversation, Step, DateTimeOffset, Decision> Decide);
