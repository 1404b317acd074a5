using System.Globalization;
using OmniContact.Simulation.Scenarios;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Tests;

/// <summary>Scenarios, written as users write them.</summary>
internal static class Scenes
{
    public static Scenario Read(string json) => ScenarioReader.Read(json, ".");

    /// <summary>One queue with one group in its steady state. Rates are per mean service time.</summary>
    public static Scenario Stationary(Markov model, int replications, double services, double warmUp, long seed) => Read($$"""
        {
          "periodMinutes": {{Minutes(services, model)}}, "warmUpMinutes": {{Minutes(warmUp, model)}},
          "replications": {{replications}}, "seed": {{seed}}{{(model.Lines is { } lines ? $", \"lines\": {lines}" : "")}},
          "types": [{
            "id": "calls", "queue": "calls", "targetSeconds": {{model.TargetSeconds}},
            "arrivals": { "kind": "poisson", "perHour": {{Text(3600 * model.Load / model.ServiceSeconds)}} },
            {{(model.Theta > 0 ? $"\"patience\": {{ \"kind\": \"exponential\", \"mean\": {Text(model.ServiceSeconds / model.Theta)} }}," : "")}}
            "service": { "kind": "exponential", "mean": {{model.ServiceSeconds}} }
          }],
          "queues": [{ "id": "calls", "strategy": "{{model.Strategy}}", "drainAfterSeconds": null }],
          "groups": [{ "id": "agents", "agents": {{model.Agents}}, "queues": ["calls"] }]
        }
        """);

    private static string Minutes(double services, Markov model) => Text(services * model.ServiceSeconds / 60);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
