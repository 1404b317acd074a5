using OmniContact.Storage;
using Orleans;

namespace OmniContact.Grains.Tests;

/// <summary>Calls of some names do not reach their grains for a while: a cluster has just lost the silo where these were.</summary>
internal sealed class LostCalls : IIncomingGrainCallFilter
{
    private volatile string[] _names = [];

    /// <param name="names">Of methods; none = all calls arrive.</param>
    public void Lose(params string[] names) => _names = names;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (!_names.Contains(context.MethodName)) await context.Invoke();
        else throw new StoreUnavailableException($"{context.MethodName} did not arrive");
    }
}
