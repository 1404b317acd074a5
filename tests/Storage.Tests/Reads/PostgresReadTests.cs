using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Reads;

public sealed class PostgresReadTests(PostgresServer server) : ReadSuite(new PostgresSource(server));
