using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Conversations;

/// <summary>What a conversation costs one agent now, and as what.</summary>
public sealed record AgentShare(string AgentId, AgentShareKind Kind, AgentLoad Load);
