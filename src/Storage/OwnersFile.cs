namespace OmniContact.Storage;

/// <summary>Files that only their owner may read.</summary>
public static class OwnersFile
{
    /// <summary>An empty one, in place of what was there.</summary>
    public static FileStream Create(string path) => Open(path, FileMode.Create);

    /// <summary>An empty one, unless there is a file: that is left as it is.</summary>
    public static void CreateIfMissing(string path)
    {
        if (!File.Exists(path)) Open(path, FileMode.OpenOrCreate).Dispose();
    }

    private static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
