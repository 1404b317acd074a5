using System.Data.Common;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Backups;

/// <summary>
/// Writes a consistent copy of a running system: a zip file with one text file per table, a JSON object per row and line
/// (bytes as base64), and a manifest. Any zip tool and any JSON reader open it; either database restores it.
/// </summary>
internal sealed class BackupWriter(Stream target, DateTimeOffset now, BackupFile? beside = null)
{
    // Chinese text stays readable; the file is never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>All statements of the session have to see one instant. The database may be of an older schema.</summary>
    public async Task<bool> Write(Session session, CancellationToken cancel)
    {
        await using ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
        var version = (await Migration.Applied(session, cancel))[^1].Number;
        List<BackupTable> tables = [];
        foreach (var table in BackupTables.Of(version)) tables.Add(await WriteTable(session, zip, table, cancel));
        if (beside is not null) await Put(zip, BackupFile.Entry(beside.Name), beside.Content, cancel);
        var manifest = JsonSerializer.SerializeToUtf8Bytes(new BackupManifest(BackupManifest.CurrentFormat, version, now, [.. tables]));
        await Put(zip, BackupManifest.Entry, manifest, cancel);
        return true;
    }

    private static async Task Put(ZipArchive zip, string name, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
        await entry.WriteAsync(content, cancel);
    }

    private static async Task<BackupTable> WriteTable(Session session, ZipArchive zip, string table, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(BackupTable.Entry(table), CompressionLevel.Fastest).OpenAsync(cancel);
        await using HashingStream hashing = new(entry);
        await using BufferedStream buffered = new(hashing, 64 * 1024);
        long rows = 0;
        await using Utf8JsonWriter json = new(buffered, Readable);
        await foreach (var row in session.Stream($"SELECT * FROM {table}{BackupTables.Condition(table)}", cancel))
        {
            WriteRow(json, row);
            json.Flush();
            buffered.Write(NewLine);
            json.Reset();
            rows++;
        }
        await buffered.FlushAsync(cancel);
        return new(table, rows, hashing.Finish());
    }

    private static void WriteRow(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.FieldCount; i++)
        {
            json.WritePropertyName(row.GetName(i));
            switch (row.GetValue(i))
            {
                case long number: json.WriteNumberValue(number); break;
                case string text: json.WriteStringValue(text); break;
                case byte[] bytes: json.WriteBase64StringValue(bytes); break;
                default: json.WriteNullValue(); break;
            }
        }
        json.WriteEndObject();
    }
}
