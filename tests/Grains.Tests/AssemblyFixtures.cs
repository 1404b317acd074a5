using OmniContact.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]
