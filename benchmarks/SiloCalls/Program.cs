using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OmniContact.SiloCalls;

// SiloCalls [SECONDS]               prints the figures of the silo that it was built for, as a line of JSON.
// SiloCalls compare ROUNDS DLL...   runs the given builds in turn and prints their medians, and the ratio of the first two.
if (args is ["compare", var rounds, .. var builds])
{
    await Comparison.Run(builds, int.Parse(rounds, CultureInfo.InvariantCulture));
    return;
}
var time = TimeSpan.FromSeconds(args is [var seconds] ? double.Parse(seconds, CultureInfo.InvariantCulture) : 2);
var (begun, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
var (host, grains) = await SiloUnderTest.Start();
await grains.GetGrain<IPingGrain>("first").Ping(0);
var (started, used) = (Stopwatch.GetElapsedTime(begun), Environment.CpuUsage.TotalTime - cpu);
using (host)
{
    Console.WriteLine(JsonSerializer.Serialize(await new Measurement(grains, time).Run(started, used)));
    await host.StopAsync();
}
