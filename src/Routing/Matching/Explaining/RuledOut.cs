namespace OmniContact.Routing.Matching.Explaining;

/// <summary>One thing that keeps an agent and an item apart, with the values that say how far.</summary>
public sealed record RuledOut(RuledOutBy By)
{
    /// <summary>The skill that is missing.</summary>
    public string? Skill { get; init; }

    /// <summary>Level, wait in seconds, or units that are needed.</summary>
    public double? Needed { get; init; }

    /// <summary>Level, wait in seconds, or units that are there.</summary>
    public double? Has { get; init; }

    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The agent or the conversation that stands in the way, or the presence.</summary>
    public string? Who { get; init; }
}
