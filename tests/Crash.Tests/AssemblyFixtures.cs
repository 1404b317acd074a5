using OmniContact.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]
// Each test has processes of its own, which shall have the machine to themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
