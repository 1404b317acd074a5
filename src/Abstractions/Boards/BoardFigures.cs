using System.Collections.Immutable;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Boards;

/// <summary>Figures of the day so far, in the site's time zone. Means are null while nothing was counted.</summary>
public sealed record BoardFigures
{
    public required DateOnly Day { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>Position of the last fact that is in the figures.</summary>
    public required long Position { get; init; }

    /// <summary>The sums that everything else is made of.</summary>
    public required Figures Figures { get; init; }

    /// <summary>Entries into a queue.</summary>
    public long Entered => Figures.Offered;

    public long Answered => Figures.Answered;

    /// <summary>Within the queue's target for the medium.</summary>
    public long AnsweredInTime => Figures.AnsweredInTime;

    /// <summary>Left before an answer, short ones apart.</summary>
    public long Abandoned => Figures.Lost;

    public long ShortAbandoned => Figures.ShortAbandoned;

    public long Closed => Figures.Closed;

    public long MissedOffers => Figures.OffersLapsed;

    public double? AverageSpeedOfAnswer => Measures.ById("asa").Of(Figures);

    public double? AverageHandlingTime => Measures.ById("aht").Of(Figures);

    /// <summary>Every measure that facts of conversations decide, each named: the service level in its five definitions too.</summary>
    public ImmutableArray<MeasureValue> Named =>
    [
        .. from measure in Measures.All
           where measure.Booking != Booking.Passing
           select new MeasureValue(measure.Id, measure.Name, measure.Booking, measure.Unit, measure.Of(Figures)),
    ];
}
