using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class OwlGrain : Grain, IOwlGrain
{
    public Task<string> Wake() => Task.FromResult($"owl {this.GetPrimaryKeyString()}");
}
