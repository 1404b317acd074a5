namespace OmniContact.Routing.Alerts;

/// <summary>What a threshold's value is now.</summary>
/// <param name="Threshold">As configured.</param>
/// <param name="QueueId">Of which queue.</param>
/// <param name="Value">Null where there is none, as a rate over no contacts.</param>
/// <param name="Known">False where the queue did not answer: everything stays as it was.</param>
public sealed record AlertReading(Threshold Threshold, string QueueId, double? Value, bool Known = true);
