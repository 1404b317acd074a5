namespace OmniContact.Routing.Agents;

public enum PresenceKind : byte
{
    Offline,
    Available,
    /// <summary>With a reason code (小休).</summary>
    Break,
    /// <summary>After missed offers in a row, until the agent clears it.</summary>
    NotResponding,
}
