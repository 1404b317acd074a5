namespace OmniContact.Routing.Agents;

/// <summary>A break (小休) that has not begun.</summary>
/// <param name="Reason">Its code.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="Approved">It begins when the live work ends; there are no new offers meanwhile.</param>
public sealed record BreakRequest(string Reason, DateTimeOffset RequestedAt, bool Approved);
