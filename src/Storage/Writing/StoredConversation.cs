using System.Collections.Immutable;

namespace OmniContact.Storage.Writing;

/// <summary>What a batch has to know of a conversation as it is stored.</summary>
internal sealed record StoredConversation(long Version, string CustomerId, ImmutableArray<string> AgentIds);
