using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Silo.Tests.Grains;

public interface ITurnGrain : IGrainWithStringKey
{
    /// <summary>Raises "name:in", waits for "name:go", and writes both ends into the grain's journal.</summary>
    Task Hold(string name);

    [ReadOnly]
    Task HoldReading(string name);

    [AlwaysInterleave]
    Task HoldInterleaved(string name);

    [OneWay]
    Task Tell(string name);

    Task<bool> StaysOnItsScheduler();

    /// <summary>Whether a method is on the stack.</summary>
    Task<bool> IsInside(string method);

    Task<int> CountUp();
}
