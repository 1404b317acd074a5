using Microsoft.Extensions.Options;
using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>The setting of the traffic, kept over restarts; whoever runs it waits for changes, and looks for those of other processes.</summary>
internal sealed class TrafficSwitch(IDocuments documents, IOptions<DemoOptions> options, TimeProvider time)
{
    private const string Key = "traffic";

    private readonly DocumentSet<TrafficSetting> _stored = new(documents, "demo");

    public TrafficSetting Current { get; private set; } = new(false, options.Value.PerMinute);

    /// <summary>Set at every change.</summary>
    public Nudge Changed { get; } = new(time);

    public async Task Load(CancellationToken cancel)
    {
        var stored = (await _stored.Find(Key, cancel))?.Value ?? new TrafficSetting(options.Value.Traffic, options.Value.PerMinute);
        if (stored == Current) return;
        Current = stored;
        Changed.Set();
    }

    public async Task Set(bool on, int? perMinute, CancellationToken cancel)
    {
        var wanted = new TrafficSetting(on, perMinute ?? Current.PerMinute);
        await _stored.Update(Key, _ => wanted, cancel);
        Current = wanted;
        Changed.Set();
    }
}
