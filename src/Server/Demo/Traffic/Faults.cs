using OmniContact.Storage;
using Orleans.Runtime;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>What passes by itself: the store is away, a call took too long, an activation is moving.</summary>
internal static class Faults
{
    public static bool Passes(Exception fault) => fault is StoreUnavailableException or TimeoutException or OrleansException;
}
