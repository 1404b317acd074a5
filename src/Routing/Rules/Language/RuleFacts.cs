using System.Globalization;

namespace OmniContact.Routing.Rules.Language;

/// <summary>An input with what conditions need of it worked out at most once: folded texts and the local time.</summary>
internal sealed class RuleFacts(RuleInput input, DateTimeOffset now, TimeZoneInfo zone)
{
    private string? _channel;
    private string? _text;
    private string? _tier;
    private string? _region;
    private string? _language;
    private string? _intent;
    private string[]? _tags;
    private DateTime? _local;

    public RuleInput Input { get; } = input;

    public string Channel => _channel ??= FoldedText.Of(Input.Channel);

    public string? Text => Folded(Input.Text, ref _text);

    public string? Tier => Folded(Input.Tier, ref _tier);

    public string? Region => Folded(Input.Region, ref _region);

    public string? Language => Folded(Input.Language, ref _language);

    public string? Intent => Folded(Input.Intent, ref _intent);

    public string[] Tags => _tags ??= [.. Input.Tags.Select(FoldedText.Of)];

    /// <summary>The wall clock at the entry point.</summary>
    public DateTime Local => _local ??= TimeZoneInfo.ConvertTime(now, zone).DateTime;

    /// <summary>Seconds since the last contact.</summary>
    public double SinceLastContact => Input.LastContactAt is { } last ? (now - last).TotalSeconds : double.NaN;

    public string? AttributeText(string name) =>
        Input.Attributes.TryGetValue(name, out var value) ? FoldedText.Of(value) : null;

    public double AttributeNumber(string name) =>
        Input.Attributes.TryGetValue(name, out var value)
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    public bool? AttributeFlag(string name) => AttributeText(name) switch
    {
        "true" or "yes" or "1" or "是" => true,
        "false" or "no" or "0" or "否" => false,
        _ => null,
    };

    private static string? Folded(string? text, ref string? folded) => text is null ? null : folded ??= FoldedText.Of(text);
}
