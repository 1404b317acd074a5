using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Benchmarks.Storage;
using OmniContact.Storage;

// Without arguments: SQLite in a temporary folder. With a connection string: an empty PostgreSQL database.
if (args is [Loading.Verb, var data, .. var rest])
{
    var seconds = await Loading.Here(new() { DataFolder = data, Database = rest.FirstOrDefault() });
    Console.Write(FormattableString.Invariant($"{seconds} {Environment.CpuUsage.TotalTime.TotalSeconds}"));
    return;
}
var folder = Directory.CreateTempSubdirectory("omnicontact-bench-").FullName;
try
{
    StorageOptions options = new() { DataFolder = folder, Database = args.FirstOrDefault() };
    await using var services = new ServiceCollection().AddStorage(options).BuildServiceProvider();
    // With the index of the search following, as in the product.
    foreach (var service in services.GetServices<IHostedService>()) await service.StartAsync(default);
    var store = services.GetRequiredService<IStore>();
    var maintenance = services.GetRequiredService<IStoreMaintenance>();
    var floor = options.Database is null ? Floor.Sqlite(folder) : Floor.Postgres(options.Database);
    Console.WriteLine($"{(options.Database is null ? "SQLite" : "PostgreSQL")}, durability {options.Durability}");
    Console.WriteLine($"  {"floor: one row per transaction, one caller",-46} {floor,9:N0}/s");
    (string Name, int Units, int Callers, Func<int, CommitUnit> Unit)[] runs =
    [
        ("warm-up", 2_000, 100, i => Workload.Row(-1 - i)),
        ("one row, one caller", 1_000, 1, i => Workload.Row(10_000_000 + i)),
        ("one row, 1,000 callers", 100_000, 1_000, Workload.Row),
        ("message and provider's id, 1,000 callers", 100_000, 1_000, Workload.Message),
        ("whole turn (5 rows), 1,000 callers", 50_000, 1_000, Workload.Turn),
        ("10,000 messages at once", 10_000, 10_000, i => Workload.Message(1_000_000 + i)),
    ];
    foreach (var (name, units, callers, unit) in runs)
    {
        var rate = await Measure.Units(store, maintenance, units, callers, unit);
        Console.WriteLine($"  {name,-46} {rate}  {rate.PerSecond / floor,5:F1} x floor");
    }
    var indexing = Stopwatch.StartNew();
    await services.GetRequiredService<ISearch>().CatchUp();
    Console.WriteLine($"  the index caught up {indexing.Elapsed.TotalSeconds:F1} s after the last unit");
    foreach (var service in services.GetServices<IHostedService>()) await service.StopAsync(default);
    await services.DisposeAsync();
    await Loading.Run(options);
}
finally
{
    Directory.Delete(folder, recursive: true);
}
