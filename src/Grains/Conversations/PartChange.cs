using OmniContact.Agents;

namespace OmniContact.Conversations;

/// <summary>An agent whose load or role a turn has changed.</summary>
internal sealed record PartChange(string AgentId, AgentPart Part);
