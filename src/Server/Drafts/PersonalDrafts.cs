using OmniContact.Routing.Texts;
using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Drafts;

/// <summary>What people have written and not sent, by person and conversation.</summary>
internal sealed class PersonalDrafts(IDocuments documents, TimeProvider time)
{
    /// <summary>One that nobody went on with is kept for so long.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public Task<Stored<Draft>?> Find(string userId, string conversationId, CancellationToken cancel) => Set(userId).Find(conversationId, cancel);

    /// <summary>Keeps the newer of what is given and what is stored; one without words is removed.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="conversationId">To which conversation.</param>
    /// <param name="given">As it stands at one device.</param>
    /// <param name="basedOn">The etag of the stored one that this device went on with; null = it knew of none.</param>
    /// <param name="cancel">The caller has gone.</param>
    public async Task<DraftOutcome> Keep(string userId, string conversationId, Draft given, string? basedOn, CancellationToken cancel)
    {
        var set = Set(userId);
        while (true)
        {
            var stored = await set.Find(conversationId, cancel);
            var knew = stored is not null && stored.ETag == basedOn;
            var other = stored is null || knew || stored.Value.SaysTheSame(given) ? null : stored.Value;
            if (!given.Replaces(stored?.Value, knew)) return new DraftOutcome(false, stored!.ETag, other);
            if (given.Text.Length > 0)
            {
                if (stored is null) await Sweep(set, cancel);
                if (await set.Put(conversationId, given, stored?.ETag, cancel) is { } etag) return new DraftOutcome(true, etag, other);
            }
            else if (stored is null || await set.Delete(stored, cancel))
                return new DraftOutcome(true, null, other);
        }
    }

    /// <summary>Whoever begins a new one leaves behind what became of no use: most are sent, so there are few.</summary>
    private async Task Sweep(DocumentSet<Draft> set, CancellationToken cancel)
    {
        foreach (var old in (await set.List(null, DocumentSet<Draft>.PageSize, cancel)).Items.Where(one => one.Value.WrittenAt < time.GetUtcNow() - Life))
            await set.Delete(old, cancel);
    }

    private DocumentSet<Draft> Set(string userId) => new(documents, $"draft/{userId}");
}
