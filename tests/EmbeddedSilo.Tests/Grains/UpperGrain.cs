using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class UpperGrain : Grain, IUpperGrain
{
    public Task CallDown(string key) => GrainFactory.GetGrain<ILowerGrain>(key).Nothing();

    public Task Nothing() => Task.CompletedTask;

    public Task Tell() => Task.CompletedTask;

    public Task Hint() => Task.CompletedTask;
}
