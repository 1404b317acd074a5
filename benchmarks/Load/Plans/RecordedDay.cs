using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Randomness;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Load.Plans;

/// <summary>
/// A day as the simulator plays it, made to fit the seconds of a run: arrivals, services and patience of all its types become shorter in one
/// measure. What the trace does not tell is drawn from the type's distributions.
/// </summary>
internal sealed class RecordedDay(Scenario day, int seconds, int seed)
{
    /// <summary>Seconds of the run for one of the day.</summary>
    public double Scale => seconds / day.LengthSeconds;

    /// <summary>In order of time.</summary>
    public IEnumerable<Coming> Contacts() => day.Types.SelectMany(Of).OrderBy(coming => coming.At);

    private IEnumerable<Coming> Of(ContactType type)
    {
        var (service, patience) = (Stream("service", type), Stream("patience", type));
        using var arrivals = type.Arrivals.Begin(Stream("arrivals", type));
        while (arrivals.MoveNext() && arrivals.Current.At < day.LengthSeconds)
            yield return new(arrivals.Current.At * Scale, Service(type, arrivals.Current, service) * Scale, type.Patience?.Draw(patience) * Scale);
    }

    private static double? Service(ContactType type, Arrival arrival, RandomStream dice) =>
        double.IsNaN(arrival.Service) ? type.Service?.Else.Draw(dice) : arrival.Service;

    private RandomStream Stream(string purpose, ContactType type) => new(seed, 0, $"{purpose} of {type.Id}");
}
