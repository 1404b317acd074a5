using OmniContact.Feeds;

namespace OmniContact.Server.Boards;

/// <summary>Somebody looks at the board.</summary>
internal sealed record LookRequest
{
    /// <summary>Where the page stands; null = it has nothing.</summary>
    public FeedPosition? Since { get; init; }
}
