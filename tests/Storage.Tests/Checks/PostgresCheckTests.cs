using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Checks;

public sealed class PostgresCheckTests(PostgresServer server) : CheckSuite(new PostgresSource(server));
