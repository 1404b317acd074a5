namespace OmniContact.Routing.Alerts;

/// <summary>What supervisors are alerted of.</summary>
public enum AlertKind
{
    /// <summary>A value is past a bar.</summary>
    Threshold,
    /// <summary>A customer waits too long for the words of the agent who has the conversation.</summary>
    AgentSilence,
}
