using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

/// <summary>The guides list every measure with the names and the booking that the code has.</summary>
public sealed class MeasuresDocumentTests
{
    [Theory]
    [InlineData("measures.md", "arrival", "end", "passing")]
    [InlineData("measures.zh-CN.md", "到达", "结束", "经过")]
    public void The_guide_lists_the_measures_as_they_are(string guide, params string[] bookings)
    {
        var rows = File.ReadLines(Path.Combine(Docs(), guide)).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());
        var chinese = guide.Contains("zh", StringComparison.Ordinal);
        rows.Select(row => (row[1].Trim('`'), row[2], row[3])).ShouldBe(
            Measures.All.Select(measure => (measure.Id, chinese ? measure.Name.Zh : measure.Name.En, bookings[(int)measure.Booking])));
    }

    private static string Docs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "src", "Docs"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "src", "Docs");
    }
}
