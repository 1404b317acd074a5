using System.Collections.Immutable;

namespace OmniContact.Load.Servers;

/// <summary>What a server has to let through, because all clients of a run come from one address.</summary>
internal static class Limits
{
    public static ImmutableArray<(string Limit, int Most)> Raised { get; } =
    [
        ("AnonymousRequestsPerSecond", 10_000), ("RequestsPerSecond", 10_000), ("IntegratorRequestsPerSecond", 10_000),
        ("VisitorRequestsPerSecond", 100_000), ("SignInsPerMinute", 10_000), ("HubCallsPerSecond", 1000),
    ];
}
