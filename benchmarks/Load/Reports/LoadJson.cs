using System.Text.Json;
using System.Text.Json.Nodes;
using OmniContact.Load.Figures;
using OmniContact.Load.Promises;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Reports;

/// <summary>All figures, for programs. Delays in seconds.</summary>
internal static class LoadJson
{
    private static readonly JsonSerializerOptions Indented = new(OmniJson.Options) { WriteIndented = true };

    public static string Of(LoadResult result) => Tree(result).ToJsonString(Indented);

    public static JsonObject Tree(LoadResult result) => new()
    {
        ["began"] = result.Began,
        ["server"] = result.Server,
        ["plan"] = JsonSerializer.SerializeToNode(result.Plan with { Day = null }, OmniJson.Options),
        ["day"] = result.Plan.Day?.Name,
        ["flushSeconds"] = result.Flush.TotalSeconds,
        ["counts"] = new JsonObject(Enum.GetValues<Happening>().Select(what => KeyValuePair.Create(OmniJson.Name(what), (JsonNode?)result.Timeline.Total(what)))),
        ["throughput"] = result.Throughput,
        ["targetSeconds"] = result.Plan.TargetSeconds,
        ["serviceLevel"] = result.ServiceLevel(result.Plan.TargetSeconds),
        ["unfinished"] = new JsonArray([.. result.Unfinished.Select(customer => (JsonNode?)customer)]),
        ["refusals"] = new JsonObject(result.Timeline.Refusals.Select(refusal => KeyValuePair.Create(refusal.Key, (JsonNode?)refusal.Value))),
        ["boardLatencyAtHub"] = new JsonObject(result.BoardAtHub.Select(each => KeyValuePair.Create(Name(each.Key), Node(each.Value)))),
        ["mostBoardsASecond"] = result.MostBoardsASecond,
        ["offerLatencyAtHub"] = new JsonObject(result.OfferAtHub.Select(each => KeyValuePair.Create(Name(each.Key), Node(each.Value)))),
        ["delays"] = new JsonObject(Enum.GetValues<Delay>().Select(delay => KeyValuePair.Create(OmniJson.Name(delay), (JsonNode?)Of(result.Timeline.Whole(delay))))),
        ["serverUsage"] = Of(Usages.Of(result, second => second.Server)),
        ["clientUsage"] = Of(Usages.Of(result, second => second.Client)),
        ["steps"] = JsonSerializer.SerializeToNode(result.Steps, OmniJson.Options),
        ["drain"] = JsonSerializer.SerializeToNode(result.Drain, OmniJson.Options),
        ["compared"] = new JsonArray([.. result.Compared.Select(what => (JsonNode?)what)]),
        ["broken"] = new JsonObject(Enum.GetValues<Promise>().Select(promise => KeyValuePair.Create(OmniJson.Name(promise), (JsonNode?)Of(promise, result)))),
        ["errors"] = new JsonObject(result.Timeline.Errors.Select(error => KeyValuePair.Create(error.Key, (JsonNode?)error.Value))),
        ["seconds"] = new JsonArray([.. result.Timeline.Seconds.Select(second => (JsonNode?)Of(second))]),
    };

    private static JsonObject Of(Latencies delays) => new(
        new[] { 0.5, 0.9, 0.99, 0.999, 1 }.Select(share => KeyValuePair.Create(Name(share), Node(delays.Quantile(share)))).Prepend(KeyValuePair.Create("count", (JsonNode?)delays.Count)));

    private static JsonArray Of(Promise promise, LoadResult result) => [.. result.Broken.Where(one => one.Promise == promise).Select(one => (JsonNode?)one.Where)];

    private static JsonObject? Of(Usages? usages) => usages is null ? null : new()
    {
        ["cpuSecondsPerContact"] = usages.CpuPerContact, ["processors"] = usages.Cpu, ["memoryBytes"] = usages.Memory,
    };

    private static JsonObject Of(Second second) => new()
    {
        ["second"] = second.Number,
        ["waiting"] = second.Waiting,
        ["ringing"] = second.Ringing,
        ["inService"] = second.InService,
        ["counts"] = new JsonObject(second.Counts.Select(count => KeyValuePair.Create(OmniJson.Name(count.Key), (JsonNode?)count.Value))),
        ["delays"] = new JsonObject(second.Delays.Select(delay => KeyValuePair.Create(OmniJson.Name(delay.Key), (JsonNode?)Of(delay.Value)))),
        ["serverCpuSeconds"] = Node(second.Server.Cpu),
        ["serverMemoryBytes"] = Node(second.Server.Memory),
        ["clientCpuSeconds"] = Node(second.Client.Cpu),
        ["clientMemoryBytes"] = Node(second.Client.Memory),
    };

    private static string Name(double share) => share == 1 ? "longest" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{share * 100:0.#}");

    /// <summary>What is not known, or has no bound, is null.</summary>
    private static JsonNode? Node(double? value) => value is { } known && double.IsFinite(known) ? known : null;
}
