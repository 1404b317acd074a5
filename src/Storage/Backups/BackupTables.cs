using System.Collections.Immutable;

namespace OmniContact.Storage.Backups;

/// <summary>What a backup holds. What is not here is derived (search), passing (probes, uploads) or the schema's own.</summary>
internal static class BackupTables
{
    public static readonly ImmutableArray<string> All =
    [
        "conversations", "conversation_agents", "customers", "actors", "uniques", "messages", "deadlines", "outbox", "facts",
        "idempotency", "counters", "documents", "configuration_changes", "configuration_rows", "attachments", "attachment_chunks",
    ];

    /// <summary>Derived or passing, beside the search index of each database.</summary>
    public static readonly ImmutableArray<string> Derived = ["search_queue", "customer_terms", "attachment_uploads", "probes"];

    /// <summary>Where the silos of a cluster meet, on PostgreSQL: of the processes that run, not of the centre.</summary>
    public static readonly ImmutableArray<string> Silos = ["silos", "silo_lists", "silo_states", "orleansquery"];

    /// <summary>What is derived for the search is made anew.</summary>
    public static readonly ImmutableArray<string> QueueForSearch =
    [
        "INSERT INTO search_queue (kind, key, number) SELECT 'message', conversation_id, number FROM messages WHERE text <> ''",
        "INSERT INTO search_queue (kind, key, number) SELECT 'customer', id, 0 FROM customers",
    ];

    /// <summary>The tables that a database of a schema version has.</summary>
    public static IEnumerable<string> Of(int version) => All.Where(table => version >= Since(table));

    /// <summary>Whether a database of a schema version has a search whose index has to be made.</summary>
    public static bool HasSearch(int version) => version >= Since("search_queue");

    /// <summary>Chunks of unfinished uploads stay behind.</summary>
    public static string Condition(string table) =>
        table == "attachment_chunks" ? " WHERE content_id IN (SELECT content_id FROM attachments)" : "";

    /// <summary>Tables in which a new database already has rows.</summary>
    public static bool IsPrefilled(string table) => table == "counters";

    /// <summary>The schema step that brought a table.</summary>
    private static int Since(string table) => table switch
    {
        "attachments" or "attachment_chunks" => 2,
        "search_queue" => 3,
        _ => 1,
    };
}
