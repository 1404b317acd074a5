using System.Text.RegularExpressions;
using OmniContact.Tests.Programs;

namespace OmniContact.Server.Tests.Pages;

/// <summary>Whatever the server puts into its audit the page has words for.</summary>
public sealed partial class AuditKindTests
{
    [Fact]
    public async Task The_page_knows_every_kind_of_entry()
    {
        var recorded = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src/Server"), "*.cs", SearchOption.AllDirectories))
            recorded.UnionWith(Recorded().Matches(await File.ReadAllTextAsync(file)).SelectMany(match => Quoted().Matches(match.Value)).Select(match => match.Groups[1].Value));
        var known = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "src/Web/apps/workbench/src/features/administration/audit/kinds.ts"));
        var list = known[known.IndexOf('[')..known.IndexOf(']')];
        Known().Matches(list).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)
            .ShouldBe(recorded.Where(kind => !kind.EndsWith("Refused", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\.Record\([^,]+,|About\(lead, [^,]+,")]
    private static partial Regex Recorded();

    [GeneratedRegex("\"([a-zA-Z]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("'([a-zA-Z]+)'")]
    private static partial Regex Known();
}
