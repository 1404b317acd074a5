using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Rules.Language;

/// <summary>The words that stand for weekdays and media.</summary>
internal static class NamedValues
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public const string WeekdayExamples = "a weekday: Mon, Tue, Wed, Thu, Fri, Sat, Sun or 周一 to 周日";

    public static string MediumExamples { get; } =
        $"a medium: {string.Join(", ", Enum.GetNames<Medium>().Select(name => name.ToLowerInvariant()))}";

    public static string WeekdayName(int number) => Weekdays[number - 1];

    /// <summary>From Monday = 1; null when it is none.</summary>
    public static double? Weekday(string word) => WeekdayWords.Parse(word) is { } day ? ((int)day + 6) % 7 + 1 : null;

    public static double? MediumValue(string word)
    {
        foreach (var medium in Enum.GetValues<Medium>())
            if (word.Equals(medium.ToString(), StringComparison.OrdinalIgnoreCase)) return (int)medium;
        return null;
    }
}
