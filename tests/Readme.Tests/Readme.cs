using System.Text.RegularExpressions;

namespace OmniContact.Readme.Tests;

/// <summary>A README of the checkout, and the commands that its shell blocks print.</summary>
internal static partial class Readme
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(Checkout.Root, name));

    /// <summary>Lines of shell blocks, without their comments.</summary>
    public static string[] Commands(string name) =>
    [
        .. ShellBlock().Matches(Text(name)).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Select(line => Comment().Replace(line, "").Trim()).Where(line => line.Length > 0),
    ];

    /// <summary>Commands that its sentences name.</summary>
    public static string[] Spoken(string name) => [.. Inline().Matches(Text(name)).Select(command => command.Groups[1].Value).Distinct()];

    /// <summary>Files that it links to or shows.</summary>
    public static IEnumerable<string> Files(string name) =>
        Link().Matches(Text(name)).Select(link => link.Groups[1].Value).Where(target => !target.Contains("://") && !target.StartsWith('#'));

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"`(\./omni [^`]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(^|\s)#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();
}
