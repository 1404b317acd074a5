using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Search;

public sealed class PostgresMessageSearchTests(PostgresServer server) : MessageSearchSuite(new PostgresSource(server));
