using System.Collections.Concurrent;
using OmniContact.Load.Promises;

namespace OmniContact.Crash.Tests.Load;

/// <summary>What clients were acknowledged, and what they saw that must not be.</summary>
internal sealed class Ledger
{
    public DateTimeOffset Began { get; } = DateTimeOffset.UtcNow;

    public ConcurrentQueue<Said> Messages { get; } = [];

    /// <summary>Accepts: conversation, agent, fence.</summary>
    public ConcurrentQueue<(string Conversation, string Agent, long Fence)> Owners { get; } = [];

    public ConcurrentQueue<string> Closed { get; } = [];

    public ConcurrentQueue<string> Faults { get; } = [];
}
