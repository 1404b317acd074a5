using Orleans.Runtime;

namespace OmniContact.Server.Hosting;

/// <summary>
/// What a silo concludes from who answers it, round by round. The list of silos takes for alive whoever answers one of the others; that
/// one may still serve nobody: without the database, or with lines to some silos only.
/// </summary>
/// <param name="here">The silo that asks.</param>
internal sealed class OrleansRounds(SiloAddress here)
{
    /// <summary>Fewer may be lost on the way, or by a database that comes back to one before another.</summary>
    public const int Missed = 4;

    private readonly Dictionary<SiloAddress, int> _silent = [];
    private int _cutOff;

    /// <summary>One round, and who has to end after it; null = nobody.</summary>
    /// <param name="reaches">Whether the database answered this silo.</param>
    /// <param name="answers">What each of the others said, whether it answers them; null = nothing.</param>
    public SiloAddress? Ended(bool reaches, IReadOnlyDictionary<SiloAddress, bool?> answers)
    {
        Count(answers);
        // Where the database answers nobody, all wait for it.
        _cutOff = !reaches && answers.Values.Contains(true) ? _cutOff + 1 : 0;
        if (_cutOff >= Missed) return here;
        // Whoever hears only a few may itself be the one who is cut off.
        var heard = 1 + answers.Values.Count(answer => answer is not null);
        if (!reaches || heard * 2 <= 1 + answers.Count) return null;
        return _silent.Where(other => other.Value >= Missed && Older(here, other.Key)).Select(other => other.Key).FirstOrDefault();
    }

    /// <summary>One that has never answered may not know the question: an older program.</summary>
    private void Count(IReadOnlyDictionary<SiloAddress, bool?> answers)
    {
        foreach (var gone in _silent.Keys.Except(answers.Keys).ToList()) _silent.Remove(gone);
        foreach (var (silo, answer) in answers)
        {
            if (answer is not null) _silent[silo] = 0;
            else if (_silent.TryGetValue(silo, out var before)) _silent[silo] = before + 1;
        }
    }

    /// <summary>Of two that have lost each other the same one stays, whoever looks.</summary>
    private static bool Older(SiloAddress one, SiloAddress other) =>
        one.Generation != other.Generation ? one.Generation < other.Generation : string.CompareOrdinal(one.ToString(), other.ToString()) < 0;
}
