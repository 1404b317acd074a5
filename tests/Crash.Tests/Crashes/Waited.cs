using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Routing.Conversations;

namespace OmniContact.Crash.Tests.Crashes;

/// <summary>What a restart has to give back: the same waiting list in the same order, the same owners, the same capacity.</summary>
internal sealed record Waited(ImmutableArray<string> Line, ImmutableSortedDictionary<string, string> Owners, ImmutableSortedDictionary<string, int> Units)
{
    public override string ToString() => $"line: {string.Join(", ", Line)}; owners: {string.Join(", ", Owners)}; units: {string.Join(", ", Units)}";

    public static Waited Of(IEnumerable<ConversationBody> conversations)
    {
        var all = conversations.ToList();
        var line = all.Where(body => body.State.Status == ConversationStatus.Queued)
            .OrderBy(body => body.State.Waiting!.EnqueuedAt).ThenBy(body => body.State.Id, StringComparer.Ordinal);
        return new(
            [.. line.Select(body => body.State.Id)],
            all.Where(body => body.State.OwnerId is not null).ToImmutableSortedDictionary(body => body.State.Id, body => body.State.OwnerId!),
            Centre.Agents.ToImmutableSortedDictionary(agent => agent, agent => all.Sum(body => AgentParts.Of(body, agent).Units)));
    }

    /// <summary>
    /// Before any client is back. Agents whose devices count as there for a moment may be offered something at once, so what
    /// the process shows is compared with the rows as they are then.
    /// </summary>
    public async Task CompareWith(Data data, Uri server, Tab desk)
    {
        var (shown, stored) = ("", "");
        for (var tries = 0; tries < 25; tries++)
        {
            if (tries > 0) await Task.Delay(200);
            var rows = Of(await Stored.Conversations(data));
            rows.Owners.ShouldBe(Owners);
            rows.Line.Where(Line.Contains).ShouldBe(Line.Where(rows.Line.Contains));
            (shown, stored) = ((await Shown(server, desk, rows)).ToString(), rows.ToString());
            if (shown == stored) return;
        }
        shown.ShouldBe(stored);
    }

    private static async Task<Waited> Shown(Uri server, Tab desk, Waited rows)
    {
        var waiting = await desk.Get(server, $"/api/v1/queues/{Centre.Queue}/waiting");
        var agents = await desk.Get(server, "/api/v1/agents");
        Dictionary<string, string> owners = [];
        foreach (var id in rows.Owners.Keys) owners[id] = (await desk.Get(server, $"/api/v1/conversations/{id}")).GetProperty("ownerId").GetString()!;
        return new(
            [.. waiting.EnumerateArray().Select(row => row.GetProperty("conversation")).Where(row => row.GetProperty("status").GetString() == "queued").Select(row => row.GetProperty("id").GetString()!)],
            owners.ToImmutableSortedDictionary(),
            agents.EnumerateArray().ToImmutableSortedDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("presence").GetProperty("usedUnits").GetInt32()));
    }
}
