namespace OmniContact.Routing.Conversations;

/// <summary>What the customer thinks of the service.</summary>
/// <param name="Stars">1 (bad) to 5 (very good).</param>
/// <param name="Comment">The customer's words; null = none.</param>
/// <param name="At">When it was given, or changed last.</param>
public sealed record Rating(int Stars, string? Comment, DateTimeOffset At)
{
    public const int Worst = 1;
    public const int Best = 5;
    /// <summary>From here on a customer counts as satisfied: the two upper boxes of five.</summary>
    public const int Satisfied = 4;
    public const int LongestComment = 1_000;
}
