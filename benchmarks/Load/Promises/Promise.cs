namespace OmniContact.Load.Promises;

/// <summary>What must never happen, whatever the load.</summary>
internal enum Promise
{
    /// <summary>Something that was acknowledged is not there.</summary>
    Lost,
    /// <summary>Something is there twice: a message, an owner, an offer.</summary>
    Doubled,
    /// <summary>Routed work took an agent beyond the capacity.</summary>
    OverCapacity,
    /// <summary>An agent was given an item though a better one that fits waited.</summary>
    Overtaken,
    /// <summary>A number is missing, or comes twice, in what a client follows.</summary>
    Gap,
    /// <summary>An agent and an item that fit stayed without an offer for too long.</summary>
    Unmatched,
    /// <summary>What the stored data shows to whoever checks it.</summary>
    Check,
}
