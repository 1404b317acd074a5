using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public interface ISlowGrain : IGrainWithStringKey
{
    /// <summary>Ends when the signal is raised.</summary>
    Task<string> WaitFor(string signal);

    /// <summary>Writes into the journal under its key how the token ended it.</summary>
    Task WaitForToken(string name, CancellationToken token);
}
