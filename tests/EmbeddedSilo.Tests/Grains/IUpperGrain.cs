using Orleans;
using Orleans.Concurrency;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public interface IUpperGrain : IGrainWithStringKey
{
    Task CallDown(string key);

    Task Nothing();

    [OneWay]
    Task Tell();

    [AlwaysInterleave]
    Task Hint();
}
