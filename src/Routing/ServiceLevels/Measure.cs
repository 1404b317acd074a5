namespace OmniContact.Routing.ServiceLevels;

/// <summary>One figure that people read: its names, how it is booked, and how it is made of sums.</summary>
public sealed class Measure
{
    private readonly Func<Figures, double?> _value;

    internal Measure(string id, string zh, string en, Booking booking, MeasureUnit unit, Func<Figures, double?> value) =>
        (Id, Name, Booking, Unit, _value) = (id, new(zh, en), booking, unit, value);

    public string Id { get; }

    public LocalizedText Name { get; }

    public Booking Booking { get; }

    public MeasureUnit Unit { get; }

    /// <summary>Null when there is nothing to divide by: no figure, rather than zero.</summary>
    public double? Of(Figures figures) => _value(figures);
}
