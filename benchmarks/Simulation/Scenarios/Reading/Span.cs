namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Seconds from the begin; the end does not belong to it.</summary>
internal readonly record struct Span(double From, double To)
{
    public bool Holds(double second) => second >= From && second < To;
}
