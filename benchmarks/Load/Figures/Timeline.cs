using System.Collections.Immutable;
using System.Diagnostics;

namespace OmniContact.Load.Figures;

/// <summary>Counts and delays second by second. May be told from any thread.</summary>
internal sealed class Timeline
{
    private static readonly int Kinds = Enum.GetValues<Happening>().Length;

    private readonly Lock _gate = new();
    private readonly List<Second> _seconds = [];
    private readonly Dictionary<string, int> _errors = [];
    private readonly Dictionary<string, int> _refusals = [];
    private int[] _counts = new int[Kinds];
    private Dictionary<Delay, Latencies> _delays = Empty();
    private long _began = Stopwatch.GetTimestamp();
    private double? _emptyAt = 0;
    private int _ringing;
    private readonly int[] _standing = new int[Enum.GetValues<Stage>().Length];

    public IReadOnlyList<Second> Seconds => _seconds;

    private int Waiting => _standing[(int)Stage.Waits];

    private bool IsEmpty => Waiting <= _ringing;

    /// <summary>Why things failed, and how often.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Errors
    {
        get { lock (_gate) return [.. _errors.OrderByDescending(error => error.Value)]; }
    }

    /// <summary>What was refused by rule, and how often.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Refusals
    {
        get { lock (_gate) return [.. _refusals.OrderByDescending(refusal => refusal.Value)]; }
    }

    public void Refused(string what)
    {
        lock (_gate) _refusals[what] = _refusals.GetValueOrDefault(what) + 1;
    }

    public void Count(Happening what)
    {
        lock (_gate) _counts[(int)what]++;
    }

    public void Took(Delay what, TimeSpan time)
    {
        lock (_gate) _delays[what].Add(time.TotalSeconds);
    }

    public void Failed(string why)
    {
        lock (_gate)
        {
            _counts[(int)Happening.Errors]++;
            _errors[why] = _errors.GetValueOrDefault(why) + 1;
        }
    }

    public void Moved(Stage from, Stage to)
    {
        lock (_gate)
        {
            _standing[(int)from]--;
            _standing[(int)to]++;
            Look();
        }
    }

    /// <summary>So many more offers stand than before.</summary>
    public void Rang(int more)
    {
        lock (_gate)
        {
            _ringing += more;
            Look();
        }
    }

    /// <summary>Ends the second that is running.</summary>
    public Second Turn(Usage server, Usage client)
    {
        lock (_gate)
        {
            var counts = _counts.Index().ToDictionary(each => (Happening)each.Index, each => each.Item);
            var second = new Second(_seconds.Count + 1, counts, _delays) { Waiting = Waiting, Ringing = _ringing, EmptyAt = _emptyAt, InService = _standing[(int)Stage.Served], Server = server, Client = client };
            (_counts, _delays) = (new int[Kinds], Empty());
            (_began, _emptyAt) = (Stopwatch.GetTimestamp(), IsEmpty ? 0 : null);
            _seconds.Add(second);
            return second;
        }
    }

    public int Total(Happening what) => _seconds.Sum(second => second.Counts[what]);

    public Latencies Whole(Delay what)
    {
        var whole = new Latencies();
        foreach (var second in _seconds) whole.Add(second.Delays[what]);
        return whole;
    }

    private void Look()
    {
        if (IsEmpty) _emptyAt ??= Stopwatch.GetElapsedTime(_began).TotalSeconds;
    }

    private static Dictionary<Delay, Latencies> Empty() => Enum.GetValues<Delay>().ToDictionary(delay => delay, _ => new Latencies());
}
