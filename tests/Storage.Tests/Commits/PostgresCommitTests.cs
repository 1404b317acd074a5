using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Commits;

public sealed class PostgresCommitTests(PostgresServer server) : CommitSuite(new PostgresSource(server));
