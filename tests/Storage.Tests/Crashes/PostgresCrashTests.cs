using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Crashes;

public sealed class PostgresCrashTests(PostgresServer server) : CrashSuite(new PostgresSource(server));
