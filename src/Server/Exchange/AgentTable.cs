using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Exchange;

/// <summary>Agents as lines of a table. An employee number that is known is that agent; what has no column stays as it is.</summary>
internal static class AgentTable
{
    public static readonly string[] Columns =
        ["employeeNumber", "realName", "displayNameZh", "displayNameEn", "teamId", "capacityProfileId", "queues", "skills"];

    private static readonly string[] Required = ["employeeNumber", "realName"];

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Trim(), TrimOptions = TrimOptions.Trim, BadDataFound = null, MissingFieldFound = null, DetectDelimiter = true,
    };

    public static IEnumerable<string?[]> Lines(ConfigurationEntities entities) =>
        entities.Agents.Values.OrderBy(agent => agent.EmployeeNumber, StringComparer.Ordinal).Select(agent => new[]
        {
            agent.EmployeeNumber, agent.RealName, agent.DisplayName.Zh, agent.DisplayName.En, agent.TeamId, agent.CapacityProfileId,
            string.Join("; ", agent.Queues.Select(queue => queue.BackupAfterSeconds == 0 ? queue.QueueId : $"{queue.QueueId}:{queue.BackupAfterSeconds}")),
            string.Join("; ", agent.Skills.OrderBy(skill => skill.Key, StringComparer.Ordinal).Select(skill => $"{skill.Key}:{skill.Value}")),
        });

    public static AgentsRead Read(string text, ConfigurationEntities entities)
    {
        using var csv = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), Form);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        if (!csv.Read() || !csv.ReadHeader()) return new([], [new("line 1", "missing-column", "there is no line with the names of the columns")]);
        var columns = csv.HeaderRecord!.Select(column => column.Trim()).ToArray();
        faults.AddRange(columns.Where(column => !Columns.Contains(column)).Select(column => new Fault("line 1", "unknown-column", $"'{column}' is none of {string.Join(", ", Columns)}")));
        faults.AddRange(Required.Except(columns).Select(column => new Fault("line 1", "missing-column", $"there is no column '{column}'")));
        if (faults.Count > 0) return new([], faults.ToImmutable());
        var known = entities.Agents.Values.ToDictionary(agent => agent.EmployeeNumber);
        var set = new Dictionary<string, WrittenEntity>();
        while (csv.Read())
        {
            var line = new AgentLine(csv, columns, faults);
            if (line.Text("employeeNumber") is not { Length: > 0 } number) line.Fault("employeeNumber", "empty", "is empty");
            else if (line.Agent(known.GetValueOrDefault(number), number) is { } agent && !set.TryAdd(agent.Id, Entity(agent)))
                line.Fault("employeeNumber", "twice", $"'{number}' stands in a line before");
        }
        return new([.. set.Values], faults.ToImmutable());
    }

    private static WrittenEntity Entity(AgentSettings agent) => new(ConfigurationKinds.Agent, agent.Id, new(JsonElement.Parse(OmniJson.Write(agent))));
}
