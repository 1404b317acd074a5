using System.Collections.Immutable;
using OmniContact.Routing.Alerts;
using Orleans;

namespace OmniContact.Alerts;

/// <summary>The one owner of the centre's alerts. Awaits queues. Key: <see cref="Only"/>.</summary>
public interface IAlertsGrain : IGrainWithStringKey
{
    const string Only = "centre";

    /// <summary>Looks at every threshold, once a second at most however many processes ask, and answers as <see cref="Read"/>.</summary>
    Task<ImmutableArray<Alert>> Look();

    /// <summary>Those that are on, and the latest that are over, in the order in which they began.</summary>
    Task<ImmutableArray<Alert>> Read();

    /// <summary>Agents who are silent; told again it changes nothing.</summary>
    Task Silent(ImmutableArray<AgentSilence> silences);

    /// <summary>Somebody sees to one; the first stands. Also one that is over. A refusal where there is none.</summary>
    /// <param name="id">Of the alert.</param>
    /// <param name="by">Of an agent or user.</param>
    Task<Result<Alert>> Acknowledge(string id, string by);
}
