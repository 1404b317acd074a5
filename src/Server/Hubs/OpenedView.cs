using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Hubs;

/// <summary>A conversation and the messages that its reader lacks.</summary>
/// <param name="Conversation">As it is now.</param>
/// <param name="Messages">In order.</param>
/// <param name="UpTo">Where the reader stands afterwards; ask again while <c>lastMessage</c> is higher.</param>
internal sealed record OpenedView(ConversationView Conversation, ImmutableArray<Message> Messages, long UpTo);
