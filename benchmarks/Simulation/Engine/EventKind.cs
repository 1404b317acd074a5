namespace OmniContact.Simulation.Engine;

internal enum EventKind
{
    /// <summary>The next contact of a type; the subject is the type.</summary>
    Arrival,
    /// <summary>Somebody whom we did not serve tries again; the subject is the type.</summary>
    Retrial,
    /// <summary>Patience is over; the subject is the contact.</summary>
    Abandonment,
    /// <summary>Of a contact: spoken work is over.</summary>
    ServiceEnd,
    /// <summary>Of a contact: the agent is done with it.</summary>
    WrapUpEnd,
    /// <summary>Of a contact: somebody writes.</summary>
    Words,
    /// <summary>Of a contact: its conversation has something due.</summary>
    Deadline,
    /// <summary>Of an agent: shift or break begins or ends.</summary>
    Duty,
    /// <summary>A queue's own deadline.</summary>
    QueueDeadline,
    /// <summary>The next period begins.</summary>
    Period,
}
