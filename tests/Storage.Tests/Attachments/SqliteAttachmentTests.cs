using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Attachments;

public sealed class SqliteAttachmentTests() : AttachmentSuite(new SqliteSource());
