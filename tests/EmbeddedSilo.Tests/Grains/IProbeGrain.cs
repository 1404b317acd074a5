using Orleans;
using Orleans.Concurrency;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>Does what a test hands it under the grain's key and the given name; see <see cref="Scripts"/>.</summary>
public interface IProbeGrain : IGrainWithStringKey
{
    Task<int> Run(string script);

    [AlwaysInterleave]
    Task<int> RunBeside(string script);

    [ReadOnly]
    Task<int> RunReading(string script);

    [OneWay]
    Task Tell(string script);

    /// <summary>Which activation of the grain this is, from 1.</summary>
    Task<int> Activation();
}
