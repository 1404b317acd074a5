using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Server.Exchange;

/// <summary>One line of the agents' table while it is read.</summary>
internal sealed class AgentLine(CsvReader csv, string[] columns, ImmutableArray<Fault>.Builder faults)
{
    public void Fault(string column, string code, string text) => faults.Add(new Fault($"line {csv.Parser.RawRow}, {column}", code, text));

    /// <summary>Null where the table has no such column.</summary>
    public string? Text(string column) => columns.Contains(column) ? csv.GetField(column) ?? "" : null;

    /// <summary>The agent that there is, or a new one, with what the line says; null when it cannot be read.</summary>
    public AgentSettings? Agent(AgentSettings? before, string number)
    {
        var found = faults.Count;
        var agent = before ?? new AgentSettings { Id = $"a-{number}", EmployeeNumber = number, RealName = "", DisplayName = new("", "") };
        var real = Text("realName")!;
        if (real.Length == 0) Fault("realName", "empty", "is empty");
        agent = agent with
        {
            RealName = real,
            DisplayName = new(Text("displayNameZh") ?? Or(agent.DisplayName.Zh, real), Text("displayNameEn") ?? Or(agent.DisplayName.En, real)),
            TeamId = Text("teamId") is { } team ? (team.Length == 0 ? null : team) : agent.TeamId,
            CapacityProfileId = Text("capacityProfileId") is { Length: > 0 } profile ? profile : agent.CapacityProfileId,
            Queues = Pairs("queues", 0, 86_400) is { } queues ? [.. queues.Select(queue => new QueueMembership(queue.Key, queue.Value ?? 0))] : agent.Queues,
            Skills = Pairs("skills", 1, 10) is { } skills ? skills.ToImmutableDictionary(skill => skill.Key, skill => skill.Value ?? Missing("skills", skill.Key)) : agent.Skills,
        };
        return faults.Count == found ? agent : null;
    }

    private static string Or(string text, string other) => text.Length == 0 ? other : text;

    private int Missing(string column, string name)
    {
        Fault(column, "not-number", $"'{name}' has no level; write {name}:5");
        return 0;
    }

    /// <summary><c>name; name:number</c>; null where there is no such column.</summary>
    private Dictionary<string, int?>? Pairs(string column, int least, int most)
    {
        if (Text(column) is not { } text) return null;
        var pairs = new Dictionary<string, int?>();
        foreach (var part in text.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.LastIndexOf(':');
            var name = end < 0 ? part : part[..end].Trim();
            int? number = null;
            if (end >= 0 && int.TryParse(part[(end + 1)..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var parsed) && parsed >= least && parsed <= most) number = parsed;
            else if (end >= 0) Fault(column, "not-number", $"'{part}': what follows the colon has to be {least} to {most}");
            if (!pairs.TryAdd(name, number)) Fault(column, "twice", $"'{name}' stands there twice");
        }
        return pairs;
    }
}
