namespace OmniContact.Storage.Sqlite;

/// <summary>
/// Stops writing while the disk still has some room. Right at its end a small write goes through where a larger one fails,
/// and the log cannot be folded into the file any more.
/// </summary>
/// <param name="folder">A folder on the disk.</param>
/// <param name="free">Bytes that are free there; what it cannot find out stops nobody.</param>
internal sealed class DiskRoom(string folder, Func<string, long> free)
{
    /// <summary>More than the largest attachment and the log between two foldings need together.</summary>
    public const long LeastBytes = 64L << 20;

    public DiskRoom(string folder)
        : this(folder, path => new DriveInfo(path).AvailableFreeSpace)
    {
    }

    /// <exception cref="StoreUnavailableException">Too little is free.</exception>
    public void Check()
    {
        if (Free() is { } bytes and < LeastBytes)
            throw new StoreUnavailableException($"The disk is full: {bytes >> 20} MB are free at {folder}, and writing stops at {LeastBytes >> 20} MB.");
    }

    private long? Free()
    {
        try
        {
            return free(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
