using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Search;

/// <summary>What runs in the background of a host.</summary>
public abstract class HostedSuite(IDatabaseSource source) : StorageSuite(source)
{
    [Fact]
    public async Task What_is_committed_is_found_without_asking_for_it()
    {
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "退款 before the start")] });
        await Start();
        await Until(async () => await Hits() == 1);
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 2, "退款 after the start")] });
        await Until(async () => await Hits() == 2);
        await Stop();
    }

    [Fact]
    public async Task What_is_no_longer_kept_is_removed_every_hour()
    {
        await Start();
        await Store.Commit(Make.Unit() with { Idempotency = new("k", "h", "{}", Time.GetUtcNow()) });
        Time.Advance(TimeSpan.FromHours(23));
        (await Store.FindIdempotent("k")).ShouldNotBeNull();
        (await Answers()).ShouldBe(1);
        // Each turn of the cleaning has to be over before the clock goes on.
        await Until(async () =>
        {
            Time.Advance(TimeSpan.FromHours(1));
            return await Answers() == 0;
        });
        await Stop();
    }

    private async Task Start()
    {
        foreach (var service in Opened.Services.GetServices<IHostedService>())
        {
            if (service is IHostedLifecycleService starting) await starting.StartingAsync(default);
            await service.StartAsync(default);
        }
    }

    private async Task Stop()
    {
        foreach (var service in Opened.Services.GetServices<IHostedService>()) await service.StopAsync(default);
    }

    private async Task<int> Hits() => (await Get<ISearch>().SearchMessages(new() { Text = "退款" })).Items.Count;

    private Task<long> Answers() => Get<Database>().Row("SELECT COUNT(*) FROM idempotency", row => row.GetInt64(0), [], default);

    /// <summary>The clock goes on: on a slow machine the indexer pauses to let units go first.</summary>
    private async Task Until(Func<Task<bool>> condition)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(10, patience.Token);
        }
    }
}
