namespace OmniContact.Routing.Configuration;

/// <summary>A notice that customers and agents read while it is on: a disturbance that everybody asks about.</summary>
public sealed record Incident
{
    /// <summary>Characters that the words may have.</summary>
    public const int Longest = 500;

    public bool On { get; init; }

    public LocalizedText Words { get; init; } = new(
        "系统出现异常，我们正在处理，回复可能会慢一些。", "We know of a disturbance and are working on it. Answers may take longer.");
}
