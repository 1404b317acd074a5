using System.Runtime.CompilerServices;

namespace OmniContact;

/// <summary>
/// Orleans starts an activation inside a lock of its own, and stays in it through the first turn if nothing has to be waited for until
/// then. Two that begin at once and call each other would hold each other up for good.
/// </summary>
internal static class Beginning
{
    /// <summary>To be awaited first in the activation of a grain that is called by those it calls.</summary>
    public static YieldAwaitable Unlocked() => Task.Yield();
}
