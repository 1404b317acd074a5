using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>
/// Choices that follow from the seed, the grain and how many choices were made for it, so that the threads' luck in one
/// grain does not change what happens to another.
/// </summary>
internal sealed class SeededChoices(int seed, string purpose)
{
    private readonly ConcurrentDictionary<GrainReference, int> _made = new();

    public SeededChoice Next(GrainReference grain)
    {
        var count = _made.AddOrUpdate(grain, 0, (_, made) => made + 1);
        var hash = Mix((ulong)(uint)seed);
        foreach (var letter in $"{purpose} {grain.GrainId} {count}") hash = Mix(hash ^ letter);
        return new SeededChoice((hash >> 11) * (1.0 / (1UL << 53)), (int)(hash & 0xffff));
    }

    // The finaliser of splitmix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong value)
    {
        value += 0x9e3779b97f4a7c15;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
