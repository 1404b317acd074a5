using OmniContact.Routing.Conversations;

namespace OmniContact.Storage.Tests.Checks;

/// <summary>What breaks one promise and no other, by the name of its check.</summary>
internal static class Damage
{
    private const string Gone = "conversation/gone";

    public static readonly IReadOnlyDictionary<string, Func<SmallStore, Task>> ByCheck = new Dictionary<string, Func<SmallStore, Task>>
    {
        ["facts-without-gap"] = store => store.Sql("DELETE FROM facts WHERE position = 1"),
        ["messages-without-gap"] = store => store.Sql("DELETE FROM messages WHERE conversation_id = 'v1' AND number = 1"),
        ["messages-belong"] = store => store.Sql(
            "INSERT INTO messages (conversation_id, number, customer_id, at, author, channel, text, format, body) VALUES ('gone', 1, 'c1', 1, 'customer', 'web', '', 1, '{}')"),
        ["timeline-whole"] = store => store.Sql("UPDATE messages SET customer_id = 'c2' WHERE conversation_id = 'v1' AND number = 1"),
        ["customers-known"] = store => store.Sql("DELETE FROM customers WHERE id = 'c2'"),
        ["outbox-belongs"] = store => store.Sql(
            $"INSERT INTO outbox (sender, sequence, shard, receiver, kind, attempts, format, body) VALUES ('{Gone}', 1, {Shard.Of(Gone)}, 'agent/li', 'x', 0, 1, '{{}}')"),
        ["deadlines-belong"] = store => store.Sql(
            $"INSERT INTO deadlines (owner_kind, owner_key, shard, due_at) VALUES ('conversation', 'gone', {Shard.Of(Gone)}, 1)"),
        ["configuration-numbered"] = store => store.Sql("UPDATE configuration_changes SET version = 3"),
        ["contents-belong"] = store => store.Sql("INSERT INTO attachment_chunks (content_id, number, data) VALUES ('gone', 0, $1)", new byte[1]),
        ["conversations-readable"] = store => store.Sql("UPDATE conversations SET body = '{}' WHERE id = 'v4'"),
        ["columns-true"] = store => store.Sql("UPDATE conversations SET status = 'Queued' WHERE id = 'v4'"),
        ["one-owner"] = store => store.Put(SmallStore.New("v9", ConversationStatus.Active)),
        ["one-offer"] = store => store.Put(SmallStore.Waits("v9") with { Status = ConversationStatus.Offered }),
        ["waits-once"] = store => store.Put(SmallStore.New("v9", ConversationStatus.Queued)),
        ["queues-known"] = store => store.Put(SmallStore.Waits("v9", "gone")),
        ["messages-stored"] = store => store.Sql("DELETE FROM messages WHERE conversation_id = 'v3' AND number = 2"),
        ["parts-listed"] = store => store.Sql("DELETE FROM conversation_agents WHERE conversation_id = 'v3'"),
        ["queue-length"] = async store =>
        {
            await store.Put(SmallStore.Waits("v8"));
            await store.Put(SmallStore.Waits("v9"));
        },
        ["capacity"] = async store =>
        {
            await store.Put(SmallStore.Owned("v8"));
            await store.Put(SmallStore.Owned("v9"));
        },
        ["offers-fenced"] = store => store.Say(SmallStore.Offer("v2", 1, OfferOrigin.Routed)),
        ["owners-in-turn"] = store => store.Say(SmallStore.Began("v4", "li"), SmallStore.Began("v4", "wang")),
        ["customers-true"] = store => store.Sql("UPDATE customers SET sort_key = 'zz' WHERE id = 'c1'"),
        ["identities-once"] = store => store.Sql("DELETE FROM uniques WHERE scope = 'identity'"),
        ["repeats-known"] = store => store.Sql("INSERT INTO uniques (scope, name, value) VALUES ('provider:web', 'm9', 'c1/v1/9')"),
        ["attachments-whole"] = store => store.Sql("UPDATE attachment_chunks SET data = $1 WHERE number = 1", new byte[300_000 - 256 * 1024]),
        ["attachments-there"] = store => store.Sql("UPDATE attachments SET id = 'f2'"),
        ["wakers-find-all"] = store => store.Sql("UPDATE deadlines SET shard = (shard + 1) % 16"),
    };
}
