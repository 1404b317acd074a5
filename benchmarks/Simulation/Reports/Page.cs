using System.Net;

namespace OmniContact.Simulation.Reports;

/// <summary>One page that needs nothing but itself, in the look of all reports.</summary>
internal static class Page
{
    /// <param name="title">Plain text.</param>
    /// <param name="body">HTML, without the heading.</param>
    public static string Of(string title, string body) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title><style>{Style()}</style></head><body><main>
        <h1>{WebUtility.HtmlEncode(title)}</h1>
        {body}
        </main></body></html>
        """;

    public static string Section(string title, string charts) => charts.Length == 0 ? "" : $"<h2>{title}</h2><div class='charts'>{charts}</div>";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
