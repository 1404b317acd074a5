using System.Security.Cryptography;

namespace OmniContact.Server.Secrets;

/// <summary>The key of the secrets, in a file that only its owner may read. Kept apart from the database; a backup can hold it.</summary>
internal static class KeyFile
{
    private const int KeyBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads the key, or makes one at the first start.</summary>
    /// <exception cref="InvalidDataException">The file is no key, or others may read it.</exception>
    public static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path)) Create(path);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0)
            throw new InvalidDataException($"The key file {path} may be read by others. Run: chmod 600 {path}");
        var key = new byte[KeyBytes];
        if (Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) && length == KeyBytes) return key;
        throw new InvalidDataException($"The key file {path} is damaged: it has to hold {KeyBytes} bytes as base64. Put the right file back.");
    }

    /// <summary>Whole or not at all: of several servers that begin at once with the same file one makes it, and none reads half of it.</summary>
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using (var writer = new StreamWriter(draft, options)) writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
