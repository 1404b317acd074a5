namespace OmniContact.Routing.ServiceLevels;

/// <summary>Which instant decides the interval that something counts in.</summary>
public enum Booking
{
    /// <summary>The entry into the queue: outcomes that come later are added to that interval.</summary>
    Arrival,
    /// <summary>When it happened, or was over.</summary>
    End,
    /// <summary>While it lasted, split at the borders of intervals.</summary>
    Passing,
}
