using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Benchmarks.Storage;

/// <summary>A large centre's configuration, the same at every run.</summary>
internal static class Centres
{
    public const int Agents = 7_500;
    public const int Queues = 5_000;
    private const int Skills = 200;

    public static ImmutableArray<ConfigurationRow> Rows()
    {
        var random = new Random(1);
        return
        [
            .. Enumerable.Range(0, Skills).Select(i => Row(ConfigurationKinds.Skill, $"s{i}", new Skill { Id = $"s{i}", Name = Name("技能", "Skill", i) })),
            .. Enumerable.Range(0, Queues).Select(i => Row(ConfigurationKinds.Queue, $"q{i}", Queue(i, random))),
            .. Enumerable.Range(0, Agents).Select(i => Row(ConfigurationKinds.Agent, $"a{i}", Agent(i, random))),
        ];
    }

    private static QueueSettings Queue(int i, Random random)
    {
        var skill = $"s{random.Next(Skills)}";
        return new()
        {
            Id = $"q{i}", Name = Name("队列", "Queue", i), MaximumLength = 500,
            RequiredSkills = ImmutableDictionary<string, int>.Empty.Add(skill, 5),
            Steps = [new(60, ImmutableDictionary<string, int>.Empty.Add(skill, 2), []), new(120, ImmutableDictionary<string, int>.Empty, [$"q{(i + 1) % Queues}"])],
            Exits = i < Queues - 1 ? [new(ExitTrigger.Full, ExitAction.Queue, $"q{i + 1}")] : [],
        };
    }

    private static AgentSettings Agent(int i, Random random) => new()
    {
        Id = $"a{i}", EmployeeNumber = $"{10_000 + i}", RealName = $"Agent {i}", DisplayName = Name("客服", "Agent", i),
        Skills = Enumerable.Range(0, 6).Select(_ => $"s{random.Next(Skills)}").Distinct().ToImmutableDictionary(skill => skill, _ => random.Next(1, 11)),
        Queues = [.. Enumerable.Range(0, 4).Select(_ => random.Next(Queues)).Distinct().Select(queue => new QueueMembership($"q{queue}"))],
    };

    private static LocalizedText Name(string zh, string en, int i) => new($"{zh} {i}", $"{en} {i}");

    private static ConfigurationRow Row<T>(string kind, string id, T entity) => new(kind, id, OmniJson.Write(entity));
}
