using System.Numerics;

namespace OmniContact.Simulation.Randomness;

/// <summary>
/// Random numbers of one purpose: what is drawn for one never shifts what is drawn for another, so scenarios that differ in one
/// thing meet the same customers. The generator is xoshiro256++ (D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number
/// Generators", 2021), its state filled by SplitMix64.
/// </summary>
internal sealed class RandomStream
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <param name="seed">Of the whole run.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="purpose">What the numbers are for, for example <c>service of sales</c>.</param>
    public RandomStream(long seed, int replication, string purpose)
    {
        var state = Mix((ulong)seed) ^ Mix(~(ulong)replication);
        foreach (var letter in purpose) state = Mix(state ^ letter);
        (_a, _b, _c, _d) = (Mix(state), Mix(state + 1), Mix(state + 2), Mix(state + 3));
    }

    /// <summary>All 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_a + _d, 23) + _a;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>Uniform above 0 and at most 1, so that its logarithm exists.</summary>
    public double Uniform() => ((Next() >> 11) + 1) * (1.0 / (1ul << 53));

    /// <summary>Exponential with mean 1, by inversion.</summary>
    public double Exponential() => -Math.Log(Uniform());

    /// <summary>Normal with mean 0 and deviation 1 (G. Box and M. Muller, 1958); one of the pair is used.</summary>
    public double Normal() => Math.Sqrt(2 * Exponential()) * Math.Cos(2 * Math.PI * Uniform());

    // The finaliser of SplitMix64.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
