using System.Globalization;
using OmniContact.Benchmarks.Growth;

// The load program on the embedded silo, that on Orleans ("-" = left out), and three empty databases.
if (args is not [var embedded, var orleans, var first, var second, var third]) throw new ArgumentException("expected: EMBEDDED ORLEANS DATABASE DATABASE DATABASE");

var reference = new Leg("embedded, PostgreSQL", embedded, "--database", first);
Leg[] legs =
[
    reference, new("embedded, SQLite", embedded),
    .. orleans == "-" ? [] : new Leg[] { new("Orleans, 1 silo", orleans, "--cluster", "1", "--database", second), new("Orleans, 3 silos", orleans, "--cluster", "3", "--database", third) },
];

Console.WriteLine($"{string.Join(' ', Leg.Same)}, one after the other; agents and customers by all servers in turn");
Console.WriteLine($"{"",-22}{"CPU ms/contact",16}{"ratio",8}{"offer p50 ms",14}{"p99 ms",9}{"memory MB",11}{"ratio",8}{"contacts",10}{"errors",8}{"broken",8}");
List<Figures?> all = [];
foreach (var leg in legs)
{
    all.Add(await leg.Run());
    Console.WriteLine(all[^1] is { } seen ? Row(leg.Name, seen, all[0] ?? seen) : $"{leg.Name,-22} no run");
}
Console.WriteLine($"target: no promise is broken, whatever carries the grains: {(all.All(seen => seen is { Broken.Count: 0 }) ? "met" : "MISSED")}");

static string Row(string name, Figures seen, Figures reference) => string.Create(CultureInfo.InvariantCulture,
    $"{name,-22}{seen.Cpu,16:F1}{seen.Cpu / reference.Cpu,8:F2}{seen.Median,14:F1}{seen.Late,9:F1}{seen.Memory,11:F0}{seen.Memory / reference.Memory,8:F2}{seen.Contacts,10}{seen.Errors,8}{seen.Broken.Values.Sum(),8}{string.Concat(seen.Broken.Select(promise => $"  {promise.Key} {promise.Value}"))}");
