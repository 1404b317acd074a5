namespace OmniContact.Server.Admin.Checks;

/// <summary>An item that seems to have been passed over.</summary>
internal sealed record Suspicion
{
    public required string PassedOver { get; init; }
    /// <summary>When the other item's offer was recorded.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>When the turn of the agent who passed it over began.</summary>
    public required DateTimeOffset TurnAt { get; init; }
    /// <summary>Its place was recorded so shortly before that turn that it may have been acknowledged after it.</summary>
    public required bool IsClose { get; init; }
    public required string Finding { get; init; }
}
