namespace OmniContact.Server.Admin;

/// <summary>Files that only their owner may read.</summary>
internal static class OwnersFile
{
    /// <summary>An empty one, in place of what was there.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
