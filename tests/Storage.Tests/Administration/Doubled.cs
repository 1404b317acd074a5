using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OmniContact.Storage.Tests.Administration;

/// <summary>A backup whose hashes are right and whose rows cannot be stored: one table has each row twice.</summary>
internal static class Doubled
{
    private const string Entry = "tables/conversations.ndjson";

    public static MemoryStream Of(MemoryStream backup)
    {
        MemoryStream copy = new();
        copy.Write(backup.ToArray());
        using (ZipArchive zip = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var rows = Text(zip, Entry) + Text(zip, Entry);
            var manifest = JsonNode.Parse(Text(zip, "manifest.json"))!;
            var table = manifest["Tables"]!.AsArray().Single(table => (string?)table!["Name"] == "conversations")!;
            table["Rows"] = rows.Count(unit => unit == '\n');
            table["Sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows)));
            Put(zip, Entry, rows);
            Put(zip, "manifest.json", manifest.ToJsonString());
        }
        copy.Position = 0;
        return copy;
    }

    private static string Text(ZipArchive zip, string entry)
    {
        using StreamReader reader = new(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static void Put(ZipArchive zip, string entry, string text)
    {
        zip.GetEntry(entry)!.Delete();
        using StreamWriter writer = new(zip.CreateEntry(entry).Open());
        writer.Write(text);
    }
}
