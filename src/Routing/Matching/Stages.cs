namespace OmniContact.Routing.Matching;

/// <summary>
/// The waits after which something changes for an item: relaxation steps and the delays of backup and enrolled agents,
/// sorted. Stage 0 is from the start; an agent of tier n may have items from stage n on.
/// </summary>
internal sealed class Stages
{
    private long[] _waits = [0];

    public int Count => _waits.Length;

    public TimeSpan WaitOf(int stage) => new(_waits[stage]);

    /// <summary>False when the wait is known already.</summary>
    public bool Add(int seconds)
    {
        var wait = Math.Max(0, seconds) * TimeSpan.TicksPerSecond;
        if (_waits.Contains(wait)) return false;
        _waits = [.. _waits.Append(wait).Order()];
        return true;
    }

    public int TierOf(int seconds) => Array.IndexOf(_waits, Math.Max(0, seconds) * TimeSpan.TicksPerSecond);

    /// <summary>The last stage reached; a negative wait (a clock that is ahead) is none.</summary>
    public int Reached(long waited)
    {
        var stage = _waits.Length - 1;
        while (stage > 0 && waited < _waits[stage]) stage--;
        return stage;
    }
}
