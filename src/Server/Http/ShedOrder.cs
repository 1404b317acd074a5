namespace OmniContact.Server.Http;

/// <summary>What is refused first when the store cannot keep up.</summary>
internal enum ShedOrder
{
    First,
    /// <summary>Accepts, rejects and closes: they free capacity.</summary>
    Last,
    /// <summary>Stores nothing.</summary>
    Never,
}
