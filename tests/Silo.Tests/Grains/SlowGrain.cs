using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public sealed class SlowGrain : Grain, ISlowGrain
{
    public async Task<string> WaitFor(string signal)
    {
        Signals.Raise($"{signal}:in");
        await Signals.Wait(signal);
        return signal;
    }

    public async Task WaitForToken(string name, CancellationToken token)
    {
        Signals.Raise($"{name}:in");
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(20), token);
        }
        catch (OperationCanceledException)
        {
            Journal.Write(name, TaskScheduler.Current == TaskScheduler.Default ? "cancelled elsewhere" : "cancelled here");
            throw;
        }
    }
}
