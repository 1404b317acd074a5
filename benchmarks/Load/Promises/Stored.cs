using System.Text.Json;
using OmniContact.Load.Servers;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>Reads the stream of facts, as any program can, and lets each judge see those of this run.</summary>
internal sealed class Stored(Api api, IReadOnlyCollection<Judge> judges, Func<string, bool> isOurs)
{
    private const int AtOnce = 1000;

    /// <summary>Facts that were read.</summary>
    public long Facts { get; private set; }

    /// <summary>The last position of the stream now, found by halving: there may be millions before it.</summary>
    public static async Task<long> End(Api api, CancellationToken stop)
    {
        var (there, beyond) = (0L, 1L);
        while (await HasAfter(api, beyond - 1, stop)) (there, beyond) = (beyond, beyond * 2);
        while (beyond - there > 1)
        {
            var middle = there + ((beyond - there) / 2);
            if (await HasAfter(api, middle - 1, stop)) there = middle;
            else beyond = middle;
        }
        return there;
    }

    public async Task<IReadOnlyList<Broken>> Read(long after, CancellationToken stop)
    {
        List<Broken> broken = [];
        while (await api.Get($"/api/v1/facts?after={after}&limit={AtOnce}", stop) is var page && page.GetArrayLength() > 0)
        {
            foreach (var row in page.EnumerateArray())
            {
                var position = row.GetProperty("position").GetInt64();
                if (position != after + 1) broken.Add(new(Promise.Gap, $"fact {position} comes after {after}"));
                after = position;
                Facts++;
                broken.AddRange(Take(row));
            }
        }
        broken.AddRange(judges.SelectMany(judge => judge.End()));
        return broken;
    }

    private static async Task<bool> HasAfter(Api api, long position, CancellationToken stop) =>
        (await api.Get($"/api/v1/facts?after={position}&limit=1", stop)).GetArrayLength() > 0;

    private IEnumerable<Broken> Take(JsonElement row)
    {
        var (kind, body) = (row.GetProperty("kind").GetString()!, row.GetProperty("body"));
        if (row.TryGetProperty("conversationId", out _))
        {
            if (kind.Contains('.')) return [];
            var fact = body.Deserialize<ConversationFact>(OmniJson.Options)!;
            return isOurs(fact.EntryPointId) ? judges.SelectMany(judge => judge.Take(fact)).ToArray() : [];
        }
        return kind is nameof(AgentPresenceChanged) or nameof(AgentLost) or nameof(AgentReturned)
            ? judges.SelectMany(judge => judge.Take(body.Deserialize<AgentFact>(OmniJson.Options)!)).ToArray()
            : [];
    }
}
