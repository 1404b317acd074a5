using System.Globalization;
using OmniContact.Simulation.Scenarios;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Benchmarks.Scaling.Shards;

/// <summary>One queue of many agents, or the same in shards. Services are exponential with a mean of 300 s.</summary>
/// <param name="Agents">In all shards together.</param>
/// <param name="Load">What comes, over what they can serve.</param>
/// <param name="Patience">Mean seconds until somebody gives up, exponential; null = everybody waits.</param>
internal sealed record ShardScenario(int Agents, double Load, double? Patience)
{
    public const double Service = 300;

    private const double WarmUpMinutes = 120;

    public double PerSecond => Agents * Load / Service;

    public Scenario With(ShardLayout layout, double minutes, int replications) => ScenarioReader.Read($$"""
        { "warmUpMinutes": {{WarmUpMinutes}}, "periodMinutes": {{Text(minutes)}}, "replications": {{replications}},
          "types": [{{All(layout, shard => $$"""
            { "id": "t{{shard}}", "queue": "q{{shard}}", "targetSeconds": 20,
              "arrivals": { "kind": "poisson", "perHour": {{Text(3600 * PerSecond / layout.Shards)}} }, "service": { "kind": "exponential", "mean": {{Text(Service)}} }{{(Patience is { } patience ? $", \"patience\": {{ \"kind\": \"exponential\", \"mean\": {Text(patience)} }}" : "")}} }
            """)}}],
          "queues": [{{All(layout, shard => $$"""{ "id": "q{{shard}}", "drainAfterSeconds": null }""")}}],
          "groups": [{{All(layout, shard => $$"""
            { "id": "g{{shard}}", "agents": {{Agents / layout.Shards}}, "queues": [{{string.Join(", ", Enumerable.Range(0, layout.Served).Select(step => $"\"q{(shard + step) % layout.Shards}\""))}}] }
            """)}}] }
        """, ".");

    private static string All(ShardLayout layout, Func<int, string> one) => string.Join(", ", Enumerable.Range(0, layout.Shards).Select(one));

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
