using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Failures;

public sealed class PostgresTenancyTests(PostgresServer server)
{
    private readonly string _database = server.NewDatabase();

    [Theory]
    [InlineData(Tenancy.Alone, Tenancy.Alone)]
    [InlineData(Tenancy.Alone, Tenancy.Shared)]
    [InlineData(Tenancy.Shared, Tenancy.Alone)]
    public async Task Who_is_alone_keeps_others_off_until_it_is_gone(Tenancy first, Tenancy second)
    {
        await using var other = Open(second);
        await using (var one = Open(first))
        {
            await Claim(one);
            await Should.ThrowAsync<StoreInUseException>(() => Claim(other));
            await Should.ThrowAsync<StoreUnavailableException>(() => other.Store.Commit(Make.New(Make.Conversation("1"))));
            (await one.Store.Commit(Make.New(Make.Conversation("2")))).Ok.ShouldBeTrue();
        }
        await Claim(other);
        (await other.Store.Commit(Make.New(Make.Conversation("1")))).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task Servers_of_a_cluster_share_it_and_a_guest_comes_beside_anybody()
    {
        await using TestStore one = Open(Tenancy.Shared), another = Open(Tenancy.Shared), guest = Open(Tenancy.Guest);
        foreach (var (store, id) in new[] { (one, "1"), (another, "2"), (guest, "3") })
        {
            await Claim(store);
            (await store.Store.Commit(Make.New(Make.Conversation(id)))).Ok.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Who_lost_the_connection_claims_again_with_the_next_one()
    {
        await using TestStore one = Open(Tenancy.Alone), other = Open(Tenancy.Alone);
        await Claim(one);
        await one.Services.GetRequiredService<Database>().Row(
            "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()",
            row => row.GetInt64(0), [Postgres.PostgresSettings.WriterName], default);
        await Should.ThrowAsync<StoreUnavailableException>(() => one.Store.Commit(Make.New(Make.Conversation("1"))));
        (await one.Store.Commit(Make.New(Make.Conversation("2")))).Ok.ShouldBeTrue();
        await Should.ThrowAsync<StoreInUseException>(() => Claim(other));
    }

    private TestStore Open(Tenancy tenancy) =>
        TestStore.On(new() { Database = _database, Tenancy = tenancy, Durability = Durability.Off, Patience = TimeSpan.FromMilliseconds(300) });

    private static Task Claim(TestStore store) => store.Services.GetRequiredService<IStoreMaintenance>().Claim();
}
