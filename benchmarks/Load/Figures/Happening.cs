namespace OmniContact.Load.Figures;

/// <summary>What is counted.</summary>
internal enum Happening
{
    /// <summary>Customers who were to come.</summary>
    Arrived,
    /// <summary>First words that were acknowledged.</summary>
    Entered,
    Offered,
    Accepted,
    Rejected,
    /// <summary>Offers that agents let lapse on purpose.</summary>
    Silent,
    /// <summary>Messages that were acknowledged, of both sides.</summary>
    Said,
    /// <summary>Contacts that agents closed.</summary>
    Closed,
    /// <summary>Customers who gave up.</summary>
    Left,
    Errors,
}
