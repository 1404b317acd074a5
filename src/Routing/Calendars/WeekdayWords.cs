namespace OmniContact.Routing.Calendars;

/// <summary>The words for weekdays that people may write.</summary>
internal static class WeekdayWords
{
    private const string ChineseDays = "日一二三四五六";

    /// <summary>The first three letters or more of the English name, or 周一, 星期一 and so on; null when it is none.</summary>
    public static DayOfWeek? Parse(string word)
    {
        if ((word.Length == 2 && word[0] == '周') || (word.Length == 3 && word.StartsWith("星期", StringComparison.Ordinal)))
            return ChineseDays.IndexOf(word[^1] == '天' ? '日' : word[^1]) is >= 0 and var number ? (DayOfWeek)number : null;
        foreach (var day in Enum.GetValues<DayOfWeek>())
            if (word.Length >= 3 && day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return day;
        return null;
    }
}
