using System.Numerics;

namespace OmniContact.Benchmarks.Micro;

/// <summary>The floor: any idle agent, by one bit each, and the agent's record touched as every structure must.</summary>
internal sealed class IdleBitmap : Contender<int>
{
    private readonly ulong[] _idle;
    private readonly ulong[] _words;
    private readonly long[] _idleSince;

    public IdleBitmap(Crew crew)
        : base("floor: any idle agent, bitmap", crew.Agents)
    {
        _idle = new ulong[(crew.Agents + 63) >> 6];
        _words = new ulong[(_idle.Length + 63) >> 6];
        _idleSince = new long[crew.Agents * 8];
        for (var agent = 0; agent < crew.Agents; agent++) Release(agent, 0);
    }

    protected override bool TryAssign(int need, out int agent)
    {
        for (var top = 0; top < _words.Length; top++)
        {
            if (_words[top] == 0) continue;
            var word = (top << 6) + BitOperations.TrailingZeroCount(_words[top]);
            agent = (word << 6) + BitOperations.TrailingZeroCount(_idle[word]);
            _idle[word] &= _idle[word] - 1;
            if (_idle[word] == 0) _words[top] &= ~(1ul << word);
            _idleSince[agent * 8] = 0;
            return true;
        }

        agent = -1;
        return false;
    }

    protected override void Release(int agent, long stamp)
    {
        _idle[agent >> 6] |= 1ul << agent;
        _words[agent >> 12] |= 1ul << (agent >> 6);
        _idleSince[agent * 8] = stamp;
    }
}
