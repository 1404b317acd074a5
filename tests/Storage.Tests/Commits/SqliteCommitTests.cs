using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Commits;

public sealed class SqliteCommitTests() : CommitSuite(new SqliteSource());
