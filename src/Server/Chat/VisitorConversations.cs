using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>Which conversation a chat page shows: the visitor's own open one of the brand, or one that closed just now.</summary>
internal sealed class VisitorConversations(IStore store, IGrainFactory grains, ICentre centre, TimeProvider time)
{
    /// <summary>A closed conversation stays on the page so long, with its farewell and rating.</summary>
    public static readonly TimeSpan ClosedShown = TimeSpan.FromHours(1);

    private const int LookedAt = 20;

    public async Task<string?> Latest(EntryPoint point, string address)
    {
        if (await grains.GetGrain<IIdentityGrain>($"{point.Channel}:{address}").CustomerId() is not { } customerId) return null;
        var page = await store.ListConversations(new ConversationFilter { CustomerId = customerId, Limit = LookedAt });
        foreach (var row in page.Items.Where(IsShown).OrderBy(row => row.ClosedAt is not null))
        {
            if (await grains.GetGrain<IConversationGrain>(row.Id).Read() is { } view && IsOwn(view, point, address)) return row.Id;
        }
        return null;
    }

    private bool IsShown(ConversationRow row) => row.ClosedAt is not { } closed || closed > time.GetUtcNow() - ClosedShown;

    private bool IsOwn(ConversationView view, EntryPoint point, string address) =>
        centre.Current.EntryPoint(view.EntryPointId)?.Brand == point.Brand
        && view.Legs.Any(leg => leg.Channel == point.Channel && leg.Address == address);
}
