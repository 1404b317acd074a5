using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    /// <summary>A page renews its presence each 10 s. One that went with the process that held its connection says nothing any more.</summary>
    private static readonly TimeSpan PageLife = TimeSpan.FromSeconds(25);

    /// <summary>When the page was heard of, or could be since.</summary>
    private DateTimeOffset _pageAt;

    public Task CustomerPresent(bool present)
    {
        if (present) _pageAt = time.GetUtcNow();
        return Apply((state, now) => present ? Closing.CustomerBack(state, now) : Closing.CustomerAway(state, now));
    }

    public Task LookForCustomer() => Task.CompletedTask;

    private DateTimeOffset? PageDue =>
        _body!.State is { HasPage: true, Medium: Medium.Chat, AwaySince: null, Waiting: not null, OwnerId: null } ? _pageAt + PageLife : null;

    private async Task LookForPage()
    {
        if (PageDue <= time.GetUtcNow()) await Apply(Closing.CustomerAway);
    }
}
