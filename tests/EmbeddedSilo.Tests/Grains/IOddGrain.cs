using Orleans;
using Orleans.Concurrency;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>A grain with no place in the order of calls.</summary>
public interface IOddGrain : IGrainWithStringKey
{
    Task CallProbe(string key, string script);

    Task CallProbeBeside(string key, string script);

    Task Nothing();

    [AlwaysInterleave]
    Task NothingBeside();
}
