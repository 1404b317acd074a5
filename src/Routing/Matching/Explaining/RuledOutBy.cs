namespace OmniContact.Routing.Matching.Explaining;

/// <summary>What keeps an agent and an item apart.</summary>
public enum RuledOutBy
{
    /// <summary>The item is leased to an agent's turn.</summary>
    Claimed,
    /// <summary>The item is out with an agent.</summary>
    Offered,
    /// <summary>A callback whose time has not come.</summary>
    NotDue,
    /// <summary>Offline, on a break, or not responding.</summary>
    Presence,
    /// <summary>No device or no capacity profile for the medium.</summary>
    NotReady,
    /// <summary>A required skill is missing or below its level.</summary>
    Skill,
    /// <summary>The agent serves the queue only after a longer wait: as backup, or by a relaxation step.</summary>
    NotYet,
    /// <summary>The agent rejected the item or let it lapse.</summary>
    Barred,
    /// <summary>The item waits for its preferred agent.</summary>
    Preferred,
    /// <summary>No units or no place of the medium left.</summary>
    Capacity,
    /// <summary>As many offers ring as may.</summary>
    Ringing,
    /// <summary>The agent is kept for an item that comes first.</summary>
    Reserved,
    /// <summary>A hint to the agent has not been answered yet.</summary>
    Asked,
}
