using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Canned;

/// <summary>The canned replies that people keep for themselves, by person.</summary>
internal sealed class PersonalReplies(IDocuments documents)
{
    /// <summary>So many may a person have.</summary>
    public const int Most = 200;

    public async Task<IReadOnlyList<Stored<PersonalReply>>> Of(string userId, CancellationToken cancel) =>
        (await Set(userId).List(null, Most, cancel)).Items;

    /// <summary>The new etag; null when <paramref name="etag"/> is not the stored one (null = must be new).</summary>
    public Task<string?> Put(string userId, PersonalReply reply, string? etag, CancellationToken cancel) =>
        Set(userId).Put(reply.Id, reply, etag, cancel);

    /// <summary>False when there is none; whoever removes it wants it gone, whatever it says by now.</summary>
    public async Task<bool> Remove(string userId, string id, CancellationToken cancel)
    {
        var found = false;
        await Set(userId).Update(id, reply =>
        {
            found = reply is not null;
            return null;
        }, cancel);
        return found;
    }

    private DocumentSet<PersonalReply> Set(string userId) => new(documents, $"canned-reply/{userId}");
}
