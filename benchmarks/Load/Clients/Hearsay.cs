using System.Collections.Concurrent;
using System.Diagnostics;

namespace OmniContact.Load.Clients;

/// <summary>When words were sent, for whoever receives them in this same process.</summary>
internal sealed class Hearsay
{
    private readonly ConcurrentDictionary<string, long> _sent = [];

    public void Sent(string text) => _sent[text] = Stopwatch.GetTimestamp();

    /// <summary>How long they were on their way; null when they were heard before, or nobody here said them.</summary>
    public TimeSpan? Heard(string text) => _sent.TryRemove(text, out var sent) ? Stopwatch.GetElapsedTime(sent) : null;
}
