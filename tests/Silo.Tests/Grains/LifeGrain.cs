using System.Collections.Concurrent;
using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public sealed class LifeGrain : Grain, ILifeGrain
{
    private static readonly ConcurrentDictionary<string, int> Numbers = new();
    private int _number;
    private bool _activated;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _number = Numbers.AddOrUpdate(Key, 1, (_, number) => number + 1);
        Journal.Write(Key, $"on {_number}");
        if (Key.Contains("slow", StringComparison.Ordinal)) await Signals.Wait($"{Key}:go");
        await Task.Yield();
        if (Key.Contains("fails", StringComparison.Ordinal) && _number == 1)
            throw new InvalidOperationException("not the first time");
        _activated = true;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Journal.Write(Key, $"ending {_number} {reason.ReasonCode}");
        if (Key.Contains("lingers", StringComparison.Ordinal)) await Signals.Wait($"{Key}:leave");
        Journal.Write(Key, $"off {_number}");
    }

    public Task<int> Number()
    {
        if (!_activated) throw new InvalidOperationException("A call came before the activation had ended.");
        return Task.FromResult(_number);
    }

    public Task<int> NumberInterleaved() => Number();

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task EndAfter(string signal)
    {
        DeactivateOnIdle();
        Signals.Raise($"{signal}:in");
        await Signals.Wait($"{signal}:go");
        Journal.Write(Key, $"done {_number}");
    }
}
