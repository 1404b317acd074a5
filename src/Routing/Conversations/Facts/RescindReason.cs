namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why an offer was withdrawn.</summary>
public enum RescindReason
{
    /// <summary>The agent's last device is gone, or the agent is no longer available.</summary>
    AgentGone,
    CustomerLeft,
    /// <summary>A supervisor gave it to somebody else, or took it over.</summary>
    Claimed,
    /// <summary>The transferor called it off, or it was given back.</summary>
    CalledOff,
    /// <summary>By the queue or by configuration.</summary>
    Withdrawn,
}
