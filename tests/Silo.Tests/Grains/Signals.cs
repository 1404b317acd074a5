using System.Collections.Concurrent;

namespace OmniContact.Silo.Tests.Grains;

/// <summary>Signals between a test and its grains, which share the process; a test uses names of its own.</summary>
public static class Signals
{
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> All = new();

    public static void Raise(string name) => Of(name).TrySetResult();

    /// <summary>Ends when the signal is raised; fails after ten seconds of real time.</summary>
    public static Task Wait(string name) => Of(name).Task.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);

    public static bool IsRaised(string name) => Of(name).Task.IsCompleted;

    private static TaskCompletionSource Of(string name) =>
        All.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
