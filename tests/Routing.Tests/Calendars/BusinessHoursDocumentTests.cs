using System.Text.Json;
using System.Text.Json.Serialization;
using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

/// <summary>Runs every example of the pages about business hours.</summary>
public class BusinessHoursDocumentTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    [Theory]
    [InlineData("business-hours.md", 14)]
    [InlineData("business-hours.zh-CN.md", 15)]
    public void Every_example_does_what_the_page_says(string page, int dates)
    {
        var blocks = DocumentBlocks.Of(page).ToLookup(block => block.Kind, block => block.Lines);
        foreach (var lines in blocks["json"])
            CalendarValidation.Faults(JsonSerializer.Deserialize<CalendarDefinition>(string.Join('\n', lines), Json)!).ShouldBeEmpty();
        var import = DatedExceptionText.Parse(string.Join('\n', blocks["exceptions"].Single()), 2026);
        import.Faults.ShouldBeEmpty();
        import.Exceptions.Length.ShouldBe(dates);
        foreach (var lines in blocks["exceptions-mistake"])
            DatedExceptionText.Parse(string.Join('\n', lines[..^1]), 2026).Faults.Select(fault => $"-> {fault}").ShouldBe([lines[^1]]);
    }
}
