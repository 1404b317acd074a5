using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Documents;

public sealed class SqliteDocumentTests() : DocumentSuite(new SqliteSource());
