using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Benchmarks.Storage;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Grains.Tests;

/// <summary>7,500 agents and 5,000 queues, as the bench has them: validated whole when they are committed, read whole at a start.</summary>
public sealed class LargestCentreTests(PostgresServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;

    [Fact]
    public Task A_start_reads_the_largest_centre_from_SQLite() => Load(new StorageOptions { DataFolder = _folder, Durability = Durability.Off });

    [Fact]
    public Task A_start_reads_the_largest_centre_from_PostgreSQL() =>
        Load(new StorageOptions { DataFolder = _folder, Database = server.NewDatabase(), Durability = Durability.Off });

    [Fact]
    public async Task One_fault_in_the_largest_centre_is_named_and_nothing_is_committed()
    {
        await using var process = Process(new StorageOptions { DataFolder = _folder, Durability = Durability.Off });
        var rows = Centres.Rows();
        var queue = rows.Single(row => row is { Kind: ConfigurationKinds.Queue, Id: "q4321" });
        var outcome = await Configuration(process).Change(0, "test", "large", rows.Replace(queue, queue with { Body = queue.Body!.Replace("\"q4322\"", "\"q9999\"") }));
        outcome.Faults.ShouldNotBeEmpty();
        outcome.Faults.ShouldAllBe(fault => fault.Where.Contains("q4321"));
        (await process.GetRequiredService<IConfigurationStore>().CurrentVersion()).ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Load(StorageOptions options)
    {
        var rows = Centres.Rows();
        ConfigurationEntities committed;
        await using (var process = Process(options))
        {
            (await Configuration(process).Change(0, "test", "large", rows)).Faults.ShouldBeEmpty();
            (await Configuration(process).Change(1, "test", "once more", [.. rows.TakeLast(500)])).Version.ShouldBe(2);
            committed = Configuration(process).Current.Entities;
        }
        await using var next = Process(options);
        var began = Stopwatch.GetTimestamp();
        await ((IHostedService)Configuration(next)).StartAsync(default);
        Console.WriteLine($"[figure] {(options.Database is null ? "SQLite" : "PostgreSQL")}: 7,500 agents and 5,000 queues read at a start in {Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s");
        var read = Configuration(next).Current;
        read.Version.ShouldBe(2);
        (read.Entities.Agents.Count, read.Entities.Queues.Count).ShouldBe((Centres.Agents, Centres.Queues));
        ConfigurationFaults.Of(read.Entities).ShouldBeEmpty();
        OmniJson.Write(read.Entities.Queues["q77"]).ShouldBe(OmniJson.Write(committed.Queues["q77"]));
        OmniJson.Write(read.Entities.Agents["a7499"]).ShouldBe(rows.Single(row => row is { Kind: ConfigurationKinds.Agent, Id: "a7499" }).Body);
        await ((IHostedService)Configuration(next)).StopAsync(default);
    }

    private static IConfiguration Configuration(IServiceProvider process) => process.GetRequiredService<IConfiguration>();

    private static ServiceProvider Process(StorageOptions options) => new ServiceCollection().AddStorage(options).AddGrains().BuildServiceProvider();
}
