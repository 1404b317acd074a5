using System.IO.Compression;
using System.Text;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>Looks for words in the bytes of files, whatever they are.</summary>
internal static class PlainText
{
    public static bool InFolders(string words, params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Any(file => Holds(File.OpenRead(file), words));

    public static bool InZip(string words, string zip)
    {
        using var read = ZipFile.OpenRead(zip);
        return read.Entries.Any(entry => Holds(entry.Open(), words));
    }

    private static bool Holds(Stream bytes, string words)
    {
        using StreamReader reader = new(bytes, Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    }
}
