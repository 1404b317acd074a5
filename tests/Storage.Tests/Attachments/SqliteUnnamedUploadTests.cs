using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Attachments;

public sealed class SqliteUnnamedUploadTests() : UnnamedUploadSuite(new SqliteSource());
