using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Search;

public sealed class PostgresCustomerSearchTests(PostgresServer server) : CustomerSearchSuite(new PostgresSource(server));
