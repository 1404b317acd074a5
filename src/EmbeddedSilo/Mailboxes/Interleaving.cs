namespace Orleans.Embedded;

/// <summary>What a turn may run beside.</summary>
internal enum Interleaving : byte
{
    /// <summary>Nothing but interleaving turns.</summary>
    None,

    /// <summary>Other read-only turns.</summary>
    ReadOnly,

    /// <summary>Anything.</summary>
    Always,
}
