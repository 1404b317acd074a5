namespace Orleans.Embedded;

/// <summary>Where an activation is in its life.</summary>
internal enum ActivationStage : byte
{
    /// <summary>Nothing has been asked of it.</summary>
    New,

    /// <summary>Made, states read, OnActivateAsync; calls wait.</summary>
    Activating,

    /// <summary>Turns run.</summary>
    Active,

    /// <summary>OnDeactivateAsync; calls wait for the next activation.</summary>
    Deactivating,

    /// <summary>It has ended, and its place is free.</summary>
    Dead,
}
