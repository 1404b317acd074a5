using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Storage.Postgres;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Storage.Writing;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Versions;

/// <summary>An older and a newer server on one database.</summary>
public sealed class PostgresVersionTests(PostgresServer server) : VersionSuite(new PostgresSource(server))
{
    private const int Older = ServerVersion.Newest - 1;

    [Fact]
    public async Task What_is_new_waits_until_the_last_older_server_has_gone()
    {
        await using var newer = Server(ServerVersion.Newest);
        using var watch = Watch(newer, null);
        await watch.StartAsync(default);
        TestStore one = Server(Older), another = Server(Older);
        foreach (var store in (TestStore[])[one, newer, another])
        {
            await store.Claim();
            store.Version.ShouldBe(Older);
        }
        await one.DisposeAsync();
        (await Stamp(newer, "v1", watch)).ShouldBe(Older);
        await another.DisposeAsync();
        await Gone(newer);
        (await Stamp(newer, "v2", watch)).ShouldBe(ServerVersion.Newest);
        await using var late = Server(Older);
        await Should.ThrowAsync<StoreVersionException>(late.Claim());
    }

    [Fact]
    public async Task An_older_server_that_begins_while_it_is_looked_for_is_refused()
    {
        await using TestStore newer = Server(ServerVersion.Newest), older = Server(Older);
        Task? beginning = null;
        await newer.Services.GetRequiredService<Database>().Write(async session =>
        {
            await Agreement.Raise(session, ServerVersion.Newest, version => PostgresVersions.KeepAway(session, version, default), default);
            beginning = older.Claim();
            return true;
        }, default);
        await Should.ThrowAsync<StoreVersionException>(beginning!);
    }

    [Fact]
    public async Task An_older_server_that_the_others_left_behind_writes_no_more_and_ends()
    {
        await using TestStore newer = Server(ServerVersion.Newest), older = Server(Older);
        await older.Claim();
        await newer.Claim();
        using Life life = new();
        using var watch = Watch(older, life);
        await watch.StartAsync(default);
        await CutOff(older, newer);
        await newer.Services.GetRequiredService<Database>().Agree(default);
        newer.Version.ShouldBe(ServerVersion.Newest);
        await Should.ThrowAsync<StoreUnavailableException>(older.Store.Commit(Make.New(Make.Conversation("v1"))));
        await Should.ThrowAsync<StoreVersionException>(older.Store.Commit(Make.New(Make.Conversation("v1"))));
        Time.Advance(VersionWatch.Often);
        await watch.Looking;
        life.ApplicationStopping.IsCancellationRequested.ShouldBeTrue();
    }

    private TestStore Server(int version) => TestStore.On(Opened.Options with { Tenancy = Tenancy.Shared, Version = version }, Time);

    private VersionWatch Watch(TestStore store, IHostApplicationLifetime? life) =>
        new(store.Services.GetRequiredService<Database>(), store.Options, Time, NullLogger<VersionWatch>.Instance, life);

    /// <summary>PostgreSQL hears a moment later that a connection was closed; then its locks are free.</summary>
    private static Task Gone(TestStore seen) => seen.Services.GetRequiredService<Database>().Row(
        $"SELECT 1 FROM (SELECT pg_advisory_lock({PostgresVersions.Key(Older)}), pg_advisory_unlock({PostgresVersions.Key(Older)})) AS barrier", row => row.GetInt32(0), [], default);

    /// <summary>The format of a row that is written after the next look.</summary>
    private async Task<long> Stamp(TestStore store, string id, VersionWatch watch)
    {
        Time.Advance(VersionWatch.Often);
        await watch.Looking;
        (await store.Store.Commit(Make.New(Make.Conversation(id)))).Ok.ShouldBeTrue();
        return await store.Services.GetRequiredService<Database>().Row("SELECT format FROM conversations WHERE id = $1", row => row.GetInt64(0), [id], default);
    }

    /// <summary>Ends the older one's line, as a network does that it does not hear of.</summary>
    private static async Task CutOff(TestStore older, TestStore by)
    {
        var writer = await older.Services.GetRequiredService<Database>().Writer.Enqueue(
            new PendingJob<long>(session => session.Row("SELECT pg_backend_pid()", row => row.GetInt64(0), [], default), default));
        (await by.Services.GetRequiredService<Database>().Row($"SELECT pg_terminate_backend({writer}, 5000)", row => row.GetBoolean(0), [], default)).ShouldBeTrue();
    }

    private sealed class Life : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
