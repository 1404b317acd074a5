namespace OmniContact.Routing.Agents;

/// <summary>What goes on without an agent whose last device is gone, in this order. E-mail and parked work stay.</summary>
public enum LossStage
{
    None,
    /// <summary>Live offers are rescinded; the agent has missed nothing.</summary>
    Offers,
    /// <summary>Calls over the lost device are requeued with their age.</summary>
    Voice,
    Chats,
    /// <summary>Messages too; the agent is offline.</summary>
    Messages,
}
