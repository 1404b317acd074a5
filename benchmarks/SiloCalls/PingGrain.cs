using Orleans;

namespace OmniContact.SiloCalls;

public sealed class PingGrain : Grain, IPingGrain
{
    public Task<int> Ping(int number) => Task.FromResult(number + 1);
}
