namespace OmniContact.Storage;

/// <summary>When a commit counts as done.</summary>
public enum Durability
{
    /// <summary>After the flush to disk: an acknowledged unit survives a power cut.</summary>
    Full,
    /// <summary>After the write: a power cut or a crash of the operating system may take the last moments, a crash of the process nothing.</summary>
    Normal,
    /// <summary>For tests: nothing is flushed at all.</summary>
    Off,
}
