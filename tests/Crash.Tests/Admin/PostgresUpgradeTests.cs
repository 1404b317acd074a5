using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

public sealed class PostgresUpgradeTests(PostgresServer server) : UpgradeSuite
{
    protected override PostgresServer? Server => server;

    protected override IEnumerable<string> DropSearch =>
        ["DROP TABLE search_queue", "DROP TABLE message_documents", "DROP TABLE customer_terms"];

    protected override IEnumerable<string> DropSilos => ["DROP TABLE silos", "DROP TABLE silo_lists", "DROP TABLE silo_states", "DROP TABLE OrleansQuery"];
}
