namespace OmniContact.Simulation.Engine;

/// <summary>What a written contact has come to.</summary>
internal enum TalkStep
{
    GoesOn,
    /// <summary>It costs the agent other units than before.</summary>
    LoadChanged,
    /// <summary>It is back in a queue.</summary>
    Waits,
    Over,
}
