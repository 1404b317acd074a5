namespace OmniContact.Server.Outside;

/// <summary>What became of a request to a webhook.</summary>
/// <param name="Status">HTTP status; null when there was no answer.</param>
/// <param name="Text">The first characters of the answer.</param>
/// <param name="Problem">Why there was none.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record WebhookAnswer(int? Status, string? Text, string? Problem, long Milliseconds)
{
    public bool Taken => Status is >= 200 and < 300;

    /// <summary>The receiver means this very request, and would say so again; but for busy ones, and those not there at the time.</summary>
    public bool ForGood => Status is >= 300 and < 500 and not (408 or 425 or 429);
}
