using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public sealed class FilteredGrain : Grain, IFilteredGrain, IIncomingGrainCallFilter
{
    public Task<string> Echo(string text, int number) => Task.FromResult($"{text}{number}");

    public Task<string> AskNeighbour() =>
        GrainFactory.GetGrain<IFilteredGrain>($"{this.GetPrimaryKeyString()}-next").Echo("x", 1);

    public Task Fail() => throw new InvalidOperationException("as asked");

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        if (context.MethodName == nameof(Echo)) context.Result = $"{context.Result}, seen by the class";
    }
}
