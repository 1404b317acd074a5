namespace OmniContact.Agents;

public enum AgentRole
{
    /// <summary>No part any more.</summary>
    None,
    Offered,
    Owner,
    Participant,
    WrapUp,
}
