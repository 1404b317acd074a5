namespace OmniContact.Routing.Matching;

/// <summary>What keeps an agent out of the lists of those who are free; most agents have none, which one look tells.</summary>
[Flags]
internal enum AgentMarks : byte
{
    None = 0,

    /// <summary>A hint is on its way.</summary>
    Asked = 1,

    /// <summary>A draining item of this queue has reserved the agent.</summary>
    ReservedHere = 2,

    /// <summary>One of another queue has.</summary>
    ReservedElsewhere = 4,

    /// <summary>In the list of <see cref="ReservedAgents"/>.</summary>
    KeptApart = 8,

    Reserved = ReservedHere | ReservedElsewhere,
}
