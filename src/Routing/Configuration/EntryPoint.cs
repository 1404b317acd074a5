using System.Collections.Immutable;

namespace OmniContact.Routing.Configuration;

/// <summary>One address that customers reach (接入点): hotline, official account, widget, mailbox.</summary>
public sealed record EntryPoint
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary><c>web</c>, <c>wechat</c>, <c>email</c>, <c>sms</c>, <c>voice</c> ...</summary>
    public required string Channel { get; init; }

    public required Medium Medium { get; init; }

    /// <summary>A conversation goes on only at entry points of the same brand.</summary>
    public required string Brand { get; init; }

    /// <summary>Language of customers of whom nothing is known yet.</summary>
    public string Language { get; init; } = "zh-CN";

    public string? CalendarId { get; init; }

    /// <summary>Entry rules; without any, everything goes to <see cref="DefaultQueueId"/>.</summary>
    public string? RuleSetId { get; init; }

    public required string DefaultQueueId { get; init; }

    public string? OutboundNumber { get; init; }

    /// <summary>Pages of these origins may embed the widget; empty = only our own.</summary>
    public ImmutableArray<string> AllowedOrigins { get; init; } = [];

    public CustomerTexts Texts { get; init; } = new();

    public bool Simulated { get; init; }
}
