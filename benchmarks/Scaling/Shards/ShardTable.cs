using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Routing.Staffing;
using OmniContact.Simulation.Results;

namespace OmniContact.Benchmarks.Scaling.Shards;

/// <summary>What a queue in shards costs those who wait, beside Erlang's formula where it applies.</summary>
internal static class ShardTable
{
    private const double Target = 20;
    private const double Minutes = 240;
    private const int Replications = 8;

    public static readonly ImmutableArray<ShardLayout> Layouts =
    [
        new("one queue", 1, 1), new("10 shards apart", 10, 1), new("10 shards, each agent in 2", 10, 2), new("10 shards, each agent in 3", 10, 3), new("10 shards, each agent in all", 10, 10),
    ];

    public static readonly ImmutableArray<ShardScenario> Scenarios = [new(1_000, 0.95, null), new(1_000, 1.02, 300)];

    public static void Write(TextWriter to)
    {
        Line(to, $"a queue in shards: {Replications} times {Minutes / 60:0} hours after 2 to warm up, services of {ShardScenario.Service:0} s; 95 % intervals");
        foreach (var scenario in Scenarios)
        {
            Line(to, $"{scenario.Agents:N0} agents, {scenario.PerSecond:0.00}/s: a load of {scenario.Load * 100:0} %; {(scenario.Patience is { } patience ? $"patience {patience:0} s" : "everybody waits")}");
            Line(to, $"  {"",-32}{"mean wait",20}{"within 20 s",13}{"90 % of waits",15}{"gave up",9}   theory: wait, within 20 s");
            foreach (var layout in Layouts) Row(to, scenario, layout);
        }
    }

    private static void Row(TextWriter to, ShardScenario scenario, ShardLayout layout)
    {
        var all = Simulator.Run(scenario.With(layout, Minutes, Replications)).All;
        var (wait, level) = (all["mean-wait"]!.Value, all["service-level.over-offered"]!.Value);
        Line(to, $"  {layout.Name,-32}{wait.Value,10:0.00} +- {wait.HalfWidth,4:0.00} s{level.Value * 100,11:0.0} %{all["answer-wait-p90"]!.Value.Value,13:0.0} s{all["lost"]!.Value.Value * 100,7:0.0} %{Theory(scenario, layout),28}");
    }

    /// <summary>Erlang C, or A where people give up, of a shard that stands alone and of all in one; between them there is no formula.</summary>
    public static string Theory(ShardScenario scenario, ShardLayout layout)
    {
        var queues = layout.Served == 1 ? layout.Shards : layout.Served == layout.Shards ? 1 : 0;
        if (queues == 0) return "-";
        var (rate, service, agents) = (scenario.PerSecond / queues, 1 / ShardScenario.Service, scenario.Agents / queues);
        if (scenario.Patience is { } patience)
        {
            var leaving = new ErlangA(rate, service, 1 / patience, agents);
            return Text(leaving.MeanWait, leaving.AnsweredWithin(Target));
        }

        var staying = new ErlangC(rate, service, agents);
        return Text(staying.MeanWait, staying.ServiceLevel(Target));
    }

    private static string Text(double wait, double level) => string.Create(CultureInfo.InvariantCulture, $"{wait:0.00} s, {level * 100:0.0} %");

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
