using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public interface ICounterGrain : IGrainWithStringKey
{
    Task<CounterState> Read();

    Task<bool> IsStored();

    Task Add(int number);

    /// <summary>Counts in memory and stores nothing.</summary>
    Task AddUnstored(int number);

    Task Clear();

    Task End();
}
