using Microsoft.Extensions.Options;
using OmniContact.Server.Options;
using OmniContact.Server.Telemetry;
using OmniContact.Storage;

namespace OmniContact.Server.Http;

/// <summary>Whether the store keeps up: beyond the bound work is refused before anything of it is stored.</summary>
internal sealed class Load(IStoreMaintenance store, IOptions<LimitOptions> limits, ServerMetrics metrics)
{
    public bool Refuses(ShedOrder order)
    {
        var refused = IsBeyond(order);
        if (refused) metrics.Shed();
        return refused;
    }

    private bool IsBeyond(ShedOrder order) => order switch
    {
        ShedOrder.First => store.EstimatedDelay > TimeSpan.FromMilliseconds(limits.Value.ShedMilliseconds),
        ShedOrder.Last => store.EstimatedDelay > TimeSpan.FromMilliseconds(limits.Value.ShedLastMilliseconds),
        _ => false,
    };
}
