using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans;
using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class MetricsTests : IDisposable
{
    private readonly ConcurrentDictionary<string, double> _sums = new();
    private readonly MeterListener _listener = new();

    public MetricsTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SiloMetrics.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Calls_activations_turn_times_and_mailbox_lengths_are_measured_by_grain_type()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();
        var grain = silo.Grain<IMeasuredGrain>("one");
        var held = grain.Hold(gate.Task);
        var waiting = Enumerable.Range(0, 3).Select(_ => grain.Hold(Task.CompletedTask)).ToArray();
        await silo.Grain<IMeasuredGrain>("two").Hold(Task.CompletedTask);
        await Eventually.Is(() => silo.Silo.Classes.Of(grain.GetGrainId().Type).Activations.Sum(one => one.Queued) == 3);
        _listener.RecordObservableInstruments();
        _sums["silo.activations"].ShouldBe(2);
        _sums["silo.mailbox.length"].ShouldBe(3);
        _sums["silo.mailbox.longest"].ShouldBe(3);
        gate.SetResult();
        await Task.WhenAll([held, .. waiting]);
        _sums["silo.calls"].ShouldBe(5);
        _sums["silo.activations.started"].ShouldBe(2);
        _sums["silo.turn.duration"].ShouldBeGreaterThan(0);
        await silo.Stop();
        _sums["silo.activations.ended"].ShouldBe(2);
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag is { Key: "grain", Value: "measured" }) _sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
        }
    }
}
