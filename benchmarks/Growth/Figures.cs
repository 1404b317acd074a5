using System.Text.Json;

namespace OmniContact.Benchmarks.Growth;

/// <summary>What a run showed.</summary>
/// <param name="Cpu">Processor time of all servers for each contact, in milliseconds; the database's own is not in it.</param>
/// <param name="Median">Of the time from item and agent both being there to the agent's program, in milliseconds.</param>
/// <param name="Late">Its 99th percentile.</param>
/// <param name="Memory">Of all servers at most, resident, in MB.</param>
/// <param name="Contacts">That entered.</param>
/// <param name="Errors">That clients were told of: shed, cut off or failed.</param>
/// <param name="Broken">Promises that were broken, and how often.</param>
internal sealed record Figures(double Cpu, double Median, double Late, double Memory, int Contacts, int Errors, IReadOnlyDictionary<string, int> Broken)
{
    public static Figures Of(JsonElement result)
    {
        var (usage, offer, counts) = (result.GetProperty("serverUsage"), result.GetProperty("delays").GetProperty("offer"), result.GetProperty("counts"));
        return new(
            usage.GetProperty("cpuSecondsPerContact").GetDouble() * 1000, offer.GetProperty("p50").GetDouble() * 1000, offer.GetProperty("p99").GetDouble() * 1000,
            usage.GetProperty("memoryBytes").GetDouble() / 1e6, counts.GetProperty("entered").GetInt32(), counts.GetProperty("errors").GetInt32(),
            result.GetProperty("broken").EnumerateObject().Where(promise => promise.Value.GetArrayLength() > 0).ToDictionary(promise => promise.Name, promise => promise.Value.GetArrayLength()));
    }
}
