using System.Diagnostics.Metrics;

namespace Orleans.Embedded;

/// <summary>What a silo measures, by grain type, under the meter <c>Orleans.EmbeddedSilo</c>.</summary>
internal sealed class SiloMetrics : IDisposable
{
    public const string MeterName = "Orleans.EmbeddedSilo";
    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _calls;
    private readonly Counter<long> _activated;
    private readonly Counter<long> _deactivated;

    public SiloMetrics(GrainClasses classes)
    {
        _calls = _meter.CreateCounter<long>("silo.calls", "{call}", "Calls and one-way messages sent.");
        _activated = _meter.CreateCounter<long>("silo.activations.started", "{activation}", "Activations that began.");
        _deactivated = _meter.CreateCounter<long>("silo.activations.ended", "{activation}", "Activations that ended.");
        TurnTime = _meter.CreateHistogram<double>("silo.turn.duration", "s", "Time that a turn held its grain's thread.");
        _meter.CreateObservableGauge("silo.activations", () => classes.All.Select(one =>
            new Measurement<int>(one.Count, one.Tag)), "{activation}", "Grains in memory.");
        _meter.CreateObservableGauge("silo.mailbox.length", () => classes.All.Select(one =>
            new Measurement<int>(one.Activations.Sum(activation => activation.Queued), one.Tag)), "{turn}", "Turns that wait.");
        _meter.CreateObservableGauge("silo.mailbox.longest", () => classes.All.Select(one =>
            new Measurement<int>(one.Activations.Select(activation => activation.Queued).DefaultIfEmpty().Max(), one.Tag)),
            "{turn}", "Turns that wait for the one grain with the most.");
    }

    public Histogram<double> TurnTime { get; }

    public void Called(Call call)
    {
        if (_calls.Enabled && call.Target.Kind is GrainClass grain) _calls.Add(1, grain.Tag);
    }

    public void Activated(GrainClass grain) => _activated.Add(1, grain.Tag);

    public void Deactivated(GrainClass grain) => _deactivated.Add(1, grain.Tag);

    public void Dispose() => _meter.Dispose();
}
