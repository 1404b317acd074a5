using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Documents;

public sealed class PostgresDocumentTests(PostgresServer server) : DocumentSuite(new PostgresSource(server));
