using System.IO.Compression;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>The key file on its way out of a backup.</summary>
internal static class RestoredKey
{
    public const string Name = "secrets.key";

    /// <summary>Puts the backup's key in place and keeps another one that is there. What a person has to know, in words.</summary>
    public static async Task<string> Place(Stream backup, ServerOptions options, string stamp, CancellationToken cancel)
    {
        var path = Path.GetFullPath(options.KeyPath);
        if (await Read(backup, cancel) is not { } key)
            return $"The backup has no key: put the key file of the system that it was taken from at {path}.";
        if (File.Exists(path))
        {
            if ((await File.ReadAllBytesAsync(path, cancel)).AsSpan().SequenceEqual(key)) return $"The key file {path} is the right one.";
            File.Move(path, $"{path}.replaced-{stamp}");
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = OwnersFile.Create(path);
        await file.WriteAsync(key, cancel);
        return $"The key file is {path}.";
    }

    private static async Task<byte[]?> Read(Stream backup, CancellationToken cancel)
    {
        backup.Position = 0;
        using var zip = new ZipArchive(backup, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry(BackupFile.Entry(Name)) is not { } entry) return null;
        using var content = new MemoryStream();
        await using var stream = entry.Open();
        await stream.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}
