using OmniContact.Storage;
using Orleans;

namespace OmniContact.Grains.Tests;

/// <summary>Calls of some names do not reach their grains for a while: a cluster has just lost the silo where these were.</summary>
internal sealed class LostCalls : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
{
    private volatile string[] _names = [];
    private volatile string? _next;
    private int _lost;

    /// <summary>Calls that did not arrive so far.</summary>
    public int Lost => _lost;

    /// <param name="names">Of methods; none = all calls arrive.</param>
    public void Lose(params string[] names) => _names = names;

    /// <summary>The next call of a method is gone with the silo that it was sent to: nobody ever answers it.</summary>
    public void LoseNext(string name) => _next = name;

    /// <summary>It has been made, and was lost.</summary>
    public bool LostIt => _next is null;

    public Task Invoke(IOutgoingGrainCallContext context) =>
        _next == context.MethodName && Interlocked.Exchange(ref _next, null) is not null ? new TaskCompletionSource().Task : context.Invoke();

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (!_names.Contains(context.MethodName)) await context.Invoke();
        else
        {
            Interlocked.Increment(ref _lost);
            throw new StoreUnavailableException($"{context.MethodName} did not arrive");
        }
    }
}
