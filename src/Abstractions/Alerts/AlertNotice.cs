using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Alerts;

namespace OmniContact.Alerts;

/// <summary>An alert on its way to somebody outside: the body of an outbox entry.</summary>
public sealed record AlertNotice
{
    public const string Began = "alert.began";
    public const string Ended = "alert.ended";

    /// <summary><see cref="Began"/> or <see cref="Ended"/>.</summary>
    public required string Type { get; init; }
    public required Alert Alert { get; init; }
    public required LocalizedText Threshold { get; init; }
    public required LocalizedText Queue { get; init; }
    /// <summary>Where it goes by e-mail.</summary>
    public ImmutableArray<string> Emails { get; init; } = [];
}
