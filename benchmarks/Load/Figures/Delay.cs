namespace OmniContact.Load.Figures;

/// <summary>What is timed.</summary>
internal enum Delay
{
    /// <summary>From the instant at which the customer was to come until the first words are acknowledged.</summary>
    Entry,
    /// <summary>From the commit after which item and agent were both there until the offer is with the agent's program.</summary>
    Offer,
    /// <summary>From the instant at which the customer was to come until an agent has taken it.</summary>
    Wait,
    /// <summary>From an agent's accept until its answer.</summary>
    Accept,
    /// <summary>From an agent's accept to the end of the wrap-up: what people took, not the server.</summary>
    Handling,
    /// <summary>From an agent's or customer's words until the other side's program has them.</summary>
    Words,
}
