using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Server.Telemetry;

namespace OmniContact.Server.Hubs;

/// <summary>Measures how long an agent's offers took to leave the hub, each once: what is shown again, because words were added, is none.</summary>
internal sealed class OfferWatch(ServerMetrics metrics, TimeProvider time)
{
    private DateTimeOffset _latest;

    public void Sent(AgentFeedSlice slice)
    {
        foreach (var one in slice.Events)
        {
            if (one is not PartChanged { Part: { Role: AgentRole.Offered, Offer: { } offer } } || offer.OfferedAt <= _latest) continue;
            _latest = offer.OfferedAt;
            if (offer.ReadyAt is { } ready) metrics.OfferLeft(time.GetUtcNow() - ready);
        }
    }
}
