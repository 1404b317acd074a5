using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class OddGrain : Grain, IOddGrain
{
    public Task CallProbe(string key, string script) => GrainFactory.GetGrain<IProbeGrain>(key).Run(script);

    public Task CallProbeBeside(string key, string script) => GrainFactory.GetGrain<IProbeGrain>(key).RunBeside(script);

    public Task Nothing() => Task.CompletedTask;

    public Task NothingBeside() => Task.CompletedTask;
}
