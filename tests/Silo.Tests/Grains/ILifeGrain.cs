using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Silo.Tests.Grains;

/// <summary>Writes its life into the journal under its key. A key with "fails" in it cannot be activated the first time.</summary>
public interface ILifeGrain : IGrainWithStringKey
{
    /// <summary>Which activation answers, from 1.</summary>
    Task<int> Number();

    [AlwaysInterleave]
    Task<int> NumberInterleaved();

    Task End();

    /// <summary>Asks for the end, then goes on until the signal is raised.</summary>
    Task EndAfter(string signal);
}
