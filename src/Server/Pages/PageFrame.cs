using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OmniContact.Server.Pages;

/// <summary>What stands around a page that the server writes itself: a guide, or that there is no such page.</summary>
internal static class PageFrame
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="language">Of what it says.</param>
    /// <param name="title">Plain text.</param>
    /// <param name="corner">HTML at the end of the head line.</param>
    /// <param name="content">HTML below it.</param>
    public static string Of(string language, string title, string corner, string content) => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Text(title)} · OmniContact</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/docs/guides.css">
        </head>
        <body>
        <header><a href="/">OmniContact</a> <span>{corner}</span></header>
        {content}
        </body>
        </html>
        """;

    /// <summary>Text in HTML; what is no markup stays readable in whichever script.</summary>
    public static string Text(string text) => Encoder.Encode(text);
}
