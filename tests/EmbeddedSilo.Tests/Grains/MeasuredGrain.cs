using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class MeasuredGrain : Grain, IMeasuredGrain
{
    public Task Hold(Task until) => until;
}
