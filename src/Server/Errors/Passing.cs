using OmniContact.Storage;
using Orleans.Runtime;

namespace OmniContact.Server.Errors;

/// <summary>What passes by itself: the store is away, a call took too long, an activation is moving.</summary>
internal static class Passing
{
    public static bool Is(Exception fault) => fault is StoreUnavailableException or TimeoutException or OrleansException;
}
