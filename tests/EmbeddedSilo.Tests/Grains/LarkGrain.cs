using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class LarkGrain : Grain, IWakeable
{
    public Task<string> Wake() => Task.FromResult($"lark {this.GetPrimaryKeyString()}");
}
