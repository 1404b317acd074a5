using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

public sealed class SqliteUpgradeTests : UpgradeSuite
{
    protected override PostgresServer? Server => null;

    protected override IEnumerable<string> DropSearch =>
        ["DROP TABLE search_queue", "DROP TABLE message_documents", "DROP TABLE message_terms", "DROP TABLE customer_terms"];

    protected override IEnumerable<string> DropSilos => [];
}
