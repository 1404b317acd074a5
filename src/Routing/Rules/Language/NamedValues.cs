namespace OmniContact.Routing.Rules.Language;

/// <summary>The words that stand for weekdays and media.</summary>
internal static class NamedValues
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private const string ChineseWeekdays = "一二三四五六日";

    public const string WeekdayExamples = "a weekday: Mon, Tue, Wed, Thu, Fri, Sat, Sun or 周一 to 周日";

    public static string MediumExamples { get; } =
        $"a medium: {string.Join(", ", Enum.GetNames<Medium>().Select(name => name.ToLowerInvariant()))}";

    public static string WeekdayName(int number) => Weekdays[number - 1];

    /// <summary>From Monday = 1; also whole names and the Chinese ones; null when it is none.</summary>
    public static double? Weekday(string word)
    {
        if (word.Length == 2 && word[0] == '周' || word.Length == 3 && word.StartsWith("星期", StringComparison.Ordinal))
        {
            var day = ChineseWeekdays.IndexOf(word[^1] == '天' ? '日' : word[^1]);
            return day < 0 ? null : day + 1;
        }

        for (var day = 0; day < 7; day++)
        {
            var name = ((DayOfWeek)((day + 1) % 7)).ToString();
            if (word.Equals(Weekdays[day], StringComparison.OrdinalIgnoreCase) || word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return day + 1;
        }

        return null;
    }

    public static double? MediumValue(string word)
    {
        foreach (var medium in Enum.GetValues<Medium>())
            if (word.Equals(medium.ToString(), StringComparison.OrdinalIgnoreCase)) return (int)medium;
        return null;
    }
}
