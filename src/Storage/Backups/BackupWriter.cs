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
internal sealed class BackupWriter(Database database, TimeProvider time)
{
    // Chinese text stays readable; the file is never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    public Task Write(Stream target, CancellationToken cancel) => database.ReadSnapshot(async session =>
    {
        await using ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
        List<BackupTable> tables = [];
        foreach (var table in BackupTables.All) tables.Add(await WriteTable(session, zip, table, cancel));
        var steps = await Migration.Applied(session, cancel);
        BackupManifest manifest = new(BackupManifest.CurrentFormat, steps[^1].Number, time.GetUtcNow(), [.. tables]);
        await using var entry = await zip.CreateEntry(BackupManifest.Entry).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(entry, manifest, cancellationToken: cancel);
        return true;
    }, cancel);

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
