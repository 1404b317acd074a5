using Orleans;
using Orleans.Runtime;

namespace OmniContact.Silo.Tests.Grains;

public sealed class CounterGrain([PersistentState("counter")] IPersistentState<CounterState> counter) : Grain, ICounterGrain
{
    public Task<CounterState> Read() => Task.FromResult(counter.State);

    public Task<bool> IsStored() => Task.FromResult(counter.RecordExists);

    public async Task Add(int number)
    {
        await AddUnstored(number);
        await counter.WriteStateAsync();
    }

    public Task AddUnstored(int number)
    {
        counter.State = counter.State with { Total = counter.State.Total + number, Changes = counter.State.Changes + 1 };
        return Task.CompletedTask;
    }

    public Task Clear() => counter.ClearStateAsync();

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
