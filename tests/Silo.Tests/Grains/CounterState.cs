namespace OmniContact.Silo.Tests.Grains;

public sealed record CounterState
{
    public int Total { get; init; }

    public int Changes { get; init; }
}
