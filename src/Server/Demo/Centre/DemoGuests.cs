using OmniContact.Server.Site;
using OmniContact.Storage;

namespace OmniContact.Server.Demo.Centre;

/// <summary>Who a newcomer is on the chat page: a customer with a past, another one in each tab, as long as there are any.</summary>
internal sealed class DemoGuests(IStore store, SiteMode site)
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly HashSet<string> _given = [];

    /// <summary>A guest who speaks the language, is in no other tab and has nothing open; null = everybody is taken, or this is no demo.</summary>
    public async Task<DemoCustomer?> Next(string? language, CancellationToken cancel)
    {
        if (!site.IsDemo) return null;
        await _one.WaitAsync(cancel);
        try
        {
            foreach (var guest in DemoCustomer.Guests.Where(guest => guest.Language == language && !_given.Contains(guest.Id)))
            {
                if (await IsBusy(guest, cancel)) continue;
                _given.Add(guest.Id);
                return guest;
            }
            return null;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Somebody was this guest before the last restart.</summary>
    private async Task<bool> IsBusy(DemoCustomer guest, CancellationToken cancel)
    {
        var latest = await store.ListConversations(new ConversationFilter { CustomerId = guest.Id, Limit = 1 }, cancel);
        return latest.Items.Any(row => row.ClosedAt is null);
    }
}
