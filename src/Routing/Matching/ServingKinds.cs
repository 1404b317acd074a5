using System.Numerics;
using System.Runtime.InteropServices;

namespace OmniContact.Routing.Matching;

/// <summary>Who serves one medium, busy or not: agents of one skill set who have an item from the same stage on are one kind, and one bit.</summary>
internal sealed class ServingKinds
{
    private readonly Dictionary<(int Tier, int SkillSet), int> _numbers = [];
    private readonly List<int> _agents = [];

    public ServingKinds(IEnumerable<AgentEntry> agents, Medium medium)
    {
        foreach (var agent in agents)
        {
            if (!agent.State.Serves.Has(medium)) continue;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (agent.State.Tier, agent.State.SkillSet), out var known);
            if (!known)
            {
                number = _agents.Count;
                _agents.Add(0);
            }

            _agents[number]++;
        }
    }

    public int Words => (_agents.Count + 63) >> 6;

    /// <summary>The kinds that meet the demand.</summary>
    public ulong[] Meeting(Demand demand)
    {
        var bits = new ulong[Words];
        foreach (var ((tier, skillSet), number) in _numbers)
            if (tier <= demand.Stage && demand.Needs.AreMetBy(skillSet)) bits[number >> 6] |= 1ul << number;
        return bits;
    }

    /// <summary>Agents of the kinds that are in both.</summary>
    public int Count(ulong[] kinds, ulong[] others)
    {
        var count = 0;
        for (var word = 0; word < kinds.Length; word++)
            for (var bits = kinds[word] & others[word]; bits != 0; bits &= bits - 1) count += _agents[(word << 6) + BitOperations.TrailingZeroCount(bits)];
        return count;
    }
}
