using System.Collections.Concurrent;

namespace OmniContact.Load.Promises;

/// <summary>What clients were acknowledged, and what they saw that must not be. May be told from any thread.</summary>
internal sealed class Ledger
{
    public ConcurrentQueue<Said> Messages { get; } = [];

    public ConcurrentQueue<Accept> Accepts { get; } = [];

    /// <summary>Conversations that an agent was acknowledged to have closed.</summary>
    public ConcurrentQueue<string> Closed { get; } = [];

    /// <summary>Conversations that a customer was acknowledged to have left.</summary>
    public ConcurrentQueue<string> Left { get; } = [];

    /// <summary>Conversations in which words were sent that nobody acknowledged: they may be there or not, but once.</summary>
    public ConcurrentDictionary<string, int> Unsure { get; } = [];

    public ConcurrentQueue<Broken> Seen { get; } = [];

    public void Saw(Promise promise, string where) => Seen.Enqueue(new(promise, where));
}
