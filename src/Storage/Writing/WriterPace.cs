using System.Diagnostics;

namespace OmniContact.Storage.Writing;

/// <summary>How fast the writer works lately, to say how long one more unit would take.</summary>
internal sealed class WriterPace
{
    private const double Weight = 0.2;
    private readonly Lock _gate = new();
    private double _batchSeconds;
    private double _unitSeconds;
    private long _began;

    public void Begin()
    {
        lock (_gate) _began = Stopwatch.GetTimestamp();
    }

    public void End(int units)
    {
        lock (_gate)
        {
            var seconds = Stopwatch.GetElapsedTime(_began).TotalSeconds;
            _batchSeconds += Weight * (seconds - _batchSeconds);
            _unitSeconds += Weight * (seconds / units - _unitSeconds);
            _began = 0;
        }
    }

    /// <summary>The batch under way (as long as usual, or as it already takes), those queued, and the unit's own batch.</summary>
    public TimeSpan Estimate(int queued)
    {
        lock (_gate)
        {
            var running = _began == 0 ? 0 : Math.Max(_batchSeconds, Stopwatch.GetElapsedTime(_began).TotalSeconds);
            return TimeSpan.FromSeconds(running + queued * _unitSeconds + _batchSeconds);
        }
    }
}
