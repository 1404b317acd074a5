namespace Orleans;

/// <summary>Why an activation ended.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>The silo stops.</summary>
    ShuttingDown,

    /// <summary>Construction, reading a state, or OnActivateAsync failed.</summary>
    ActivationFailed,

    /// <summary>Not used by the embedded silo: it has no directory.</summary>
    DirectoryFailure,

    /// <summary>It was idle for longer than the collection age.</summary>
    ActivationIdle,

    /// <summary>A turn never ended.</summary>
    ActivationUnresponsive,

    /// <summary>Not used by the embedded silo: there is one process.</summary>
    DuplicateActivation,

    /// <summary>Not used by the embedded silo: there is one version.</summary>
    IncompatibleRequest,

    /// <summary>A call ended in a way that leaves the state unknown.</summary>
    ApplicationError,

    /// <summary>The grain asked for it.</summary>
    ApplicationRequested,

    /// <summary>Not used by the embedded silo: there is one process.</summary>
    Migrating,

    /// <summary>The silo asked for it.</summary>
    RuntimeRequested,

    /// <summary>Not used by the embedded silo.</summary>
    HighMemoryPressure,
}
