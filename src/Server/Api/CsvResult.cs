using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OmniContact.Server.Api;

/// <summary>A table as a file, written while it is read: RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese wrongly.</summary>
/// <param name="fileName">As the browser is to save it.</param>
/// <param name="columns">The first line.</param>
/// <param name="lines">A value for each column.</param>
internal sealed class CsvResult(string fileName, IReadOnlyList<string> columns, IAsyncEnumerable<string?[]> lines) : IResult
{
    // What a cell begins with may make a program calculate it: such a cell is told to be text.
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await using var text = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(text, Form);
        await Write(csv, columns);
        await foreach (var line in lines) await Write(csv, line);
    }

    private static Task Write(CsvWriter csv, IEnumerable<string?> line)
    {
        foreach (var cell in line) csv.WriteField(cell);
        return csv.NextRecordAsync();
    }
}
