using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Attachments;

public sealed class PostgresUnnamedUploadTests(PostgresServer server) : UnnamedUploadSuite(new PostgresSource(server));
