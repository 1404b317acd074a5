namespace OmniContact.Routing.ServiceLevels;

/// <summary>One figure that people read: its names, how it is booked, and how it is made of sums.</summary>
public sealed class Measure
{
    private readonly Func<Figures, double> _over;
    private readonly Func<Figures, double>? _under;

    internal Measure(string id, string zh, string en, Booking booking, MeasureUnit unit, Func<Figures, double> over, Func<Figures, double>? under = null) =>
        (Id, Name, Booking, Unit, _over, _under) = (id, new(zh, en), booking, unit, over, under);

    public string Id { get; }

    public LocalizedText Name { get; }

    public Booking Booking { get; }

    public MeasureUnit Unit { get; }

    /// <summary>Null when there is nothing to divide by: no figure, rather than zero.</summary>
    public double? Of(Figures figures)
    {
        if (_under is null) return _over(figures);
        var under = _under(figures);
        return under > 0 ? _over(figures) / under : null;
    }
}
