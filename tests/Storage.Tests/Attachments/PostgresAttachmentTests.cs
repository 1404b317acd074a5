using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Attachments;

public sealed class PostgresAttachmentTests(PostgresServer server) : AttachmentSuite(new PostgresSource(server));
