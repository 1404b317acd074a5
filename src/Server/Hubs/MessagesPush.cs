using System.Collections.Immutable;
using OmniContact.Conversations;

namespace OmniContact.Server.Hubs;

/// <summary>All that a reader may see of the numbers above <paramref name="After"/> up to <paramref name="UpTo"/>.</summary>
internal sealed record MessagesPush(string ConversationId, long After, long UpTo, ImmutableArray<Message> Messages);
