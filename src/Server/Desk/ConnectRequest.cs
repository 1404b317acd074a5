using System.Collections.Immutable;
using OmniContact.Feeds;

namespace OmniContact.Server.Desk;

/// <summary>A device signs in at the desk.</summary>
internal sealed record ConnectRequest
{
    public static readonly ImmutableArray<string> Kinds = ["browser", "mobile", "sip"];

    /// <summary>Chosen by the page, stable over reconnects; 1..64 characters.</summary>
    public required string DeviceId { get; init; }
    /// <summary><c>browser</c>, <c>mobile</c>, <c>sip</c>.</summary>
    public string Kind { get; init; } = "browser";
    public bool CanVoice { get; init; }
    public bool CanVideo { get; init; }
    /// <summary>Where the page stands in the feed; null for a snapshot.</summary>
    public FeedPosition? Since { get; init; }
}
