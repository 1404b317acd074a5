using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Models;

public sealed class SqliteModelTests() : ModelSuite(new SqliteSource())
{
    protected override int Histories => 100;
}
