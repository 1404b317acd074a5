namespace OmniContact.Routing.Rules.Language;

/// <summary>Every field of the language.</summary>
internal static class RuleFields
{
    public const string AttributePrefix = "attribute";

    public const string Entry = "entry";

    private static readonly Dictionary<string, RuleField> ByName = new RuleField[]
    {
        new(Entry, ValueKind.Text) { Text = f => FoldedText.Of(f.Input.EntryPointId) },
        new("channel", ValueKind.Text) { Text = f => f.Channel },
        new("medium", ValueKind.Medium) { Number = f => (int)f.Input.Medium },
        new("text", ValueKind.Words) { Text = f => f.Text },
        new("language", ValueKind.Language) { Text = f => f.Language },
        new("intent", ValueKind.Text) { Text = f => f.Intent },
        new("tier", ValueKind.Text) { Text = f => f.Tier },
        new("region", ValueKind.Text) { Text = f => f.Region },
        new("tags", ValueKind.Set) { Set = f => f.Tags },
        new("customer.new", ValueKind.Flag) { Flag = f => f.Input.NewCustomer },
        new("customer.returning", ValueKind.Flag) { Flag = f => !f.Input.NewCustomer },
        new("customer.lastContact", ValueKind.Duration) { Number = f => f.SinceLastContact },
        new("time", ValueKind.Time) { Number = f => f.Local.TimeOfDay.TotalSeconds },
        new("date", ValueKind.Date) { Number = f => DateOnly.FromDateTime(f.Local).DayNumber },
        new("weekday", ValueKind.Weekday) { Number = f => ((int)f.Local.DayOfWeek + 6) % 7 + 1 },
        new("open", ValueKind.Flag) { Flag = f => f.Input.Open ?? true },
    }.ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names, for what would be accepted.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Append($"{AttributePrefix}.NAME");

    public static RuleField? Find(string name) => ByName.GetValueOrDefault(name);

    public static RuleField Attribute(string name, ValueKind kind) => new($"{AttributePrefix}.{name}", kind)
    {
        Text = f => f.AttributeText(name),
        Number = kind == ValueKind.Number ? f => f.AttributeNumber(name) : null,
        Flag = kind == ValueKind.Flag ? f => f.AttributeFlag(name) : null,
    };

    /// <summary>The name that was probably meant, or null.</summary>
    public static string? Nearest(string name)
    {
        var (nearest, distance) = (default(string), 3);
        foreach (var candidate in ByName.Keys)
        {
            var found = EditDistance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (found < distance) (nearest, distance) = (candidate, found);
        }

        return nearest;
    }

    // F. Damerau (1964): letters added, left out, changed, or two neighbours swapped. Only for names, which are short.
    private static int EditDistance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return int.MaxValue;
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1, distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[a.Length, b.Length];
    }
}
