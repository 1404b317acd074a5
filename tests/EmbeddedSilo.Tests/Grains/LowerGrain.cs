using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class LowerGrain : Grain, ILowerGrain
{
    public Task CallUp(string key) => GrainFactory.GetGrain<IUpperGrain>(key).Nothing();

    public Task CallOwnKind(string key) => GrainFactory.GetGrain<ILowerGrain>(key).Nothing();

    public Task TellUp(string key) => GrainFactory.GetGrain<IUpperGrain>(key).Tell();

    public Task HintUp(string key) => GrainFactory.GetGrain<IUpperGrain>(key).Hint();

    public Task Nothing() => Task.CompletedTask;
}
