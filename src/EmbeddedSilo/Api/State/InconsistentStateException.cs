using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>A write found another record than the one that was read. The activation that meets it ends.</summary>
public class InconsistentStateException : OrleansException
{
    /// <summary>Without words.</summary>
    public InconsistentStateException()
    {
    }

    /// <summary>In words.</summary>
    public InconsistentStateException(string message)
        : base(message)
    {
    }

    /// <summary>In words, with the cause.</summary>
    public InconsistentStateException(string message, Exception? innerException)
        : base(message, innerException!)
    {
    }

    /// <summary>With both etags.</summary>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : this(errorMsg, storedEtag, currentEtag, null)
    {
    }

    /// <summary>With both etags and the cause.</summary>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag,
        Exception? storageException)
        : base(errorMsg, storageException!)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>The etag of the record.</summary>
    public string? StoredEtag { get; }

    /// <summary>The etag that the writer had.</summary>
    public string? CurrentEtag { get; }

    /// <summary>Whether no activation has ended because of it yet; its callers keep theirs.</summary>
    internal bool IsSourceActivation { get; set; } = true;
}
