using System.Collections.Concurrent;

namespace OmniContact.Silo.Tests.Grains;

/// <summary>What happened in the grains of a test, in order.</summary>
public static class Journal
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> All = new();

    public static void Write(string name, string line) => Of(name).Enqueue(line);

    public static string[] Read(string name) => [.. Of(name)];

    /// <summary>Ends when there are that many lines; fails after ten seconds of real time.</summary>
    public static async Task<string[]> Reach(string name, int lines)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (Of(name).Count < lines)
        {
            if (limit.IsCancellationRequested) throw new TimeoutException($"Only: {string.Join(", ", Read(name))}");
            await Task.Delay(5);
        }
        return Read(name);
    }

    private static ConcurrentQueue<string> Of(string name) => All.GetOrAdd(name, _ => new ConcurrentQueue<string>());
}
