namespace Orleans.Embedded;

/// <summary>Where a silo is in its life.</summary>
internal enum SiloStage
{
    /// <summary>Not yet started: calls are refused.</summary>
    Created,

    /// <summary>Calls are taken.</summary>
    Running,

    /// <summary>Calls from outside are refused; grains end what they have begun.</summary>
    Draining,

    /// <summary>All calls are refused.</summary>
    Stopped,
}
