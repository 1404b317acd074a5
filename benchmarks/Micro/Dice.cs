namespace OmniContact.Benchmarks.Micro;

/// <summary>A small generator (xorshift): the same numbers for every contender, at the cost of a few instructions.</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15ul) | 1;

    public int Next(int bound)
    {
        var state = _state;
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        _state = state;
        return (int)(((state >> 32) * (ulong)bound) >> 32);
    }
}
