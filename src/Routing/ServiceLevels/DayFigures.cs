namespace OmniContact.Routing.ServiceLevels;

/// <summary>The sums of one day of the site.</summary>
public sealed record DayFigures(DateOnly Day, Figures Figures);
