namespace OmniContact.Simulation.Engine;

/// <summary>Something that will happen.</summary>
/// <param name="At">UTC ticks.</param>
/// <param name="Order">Of entry: what falls on one instant happens in this order.</param>
/// <param name="Subject">Number of whom it concerns.</param>
/// <param name="Stamp">The subject's stamp when it was entered: where the subject's is another by then, it is off.</param>
/// <param name="Kind">What.</param>
internal readonly record struct Event(long At, uint Order, int Subject, int Stamp, EventKind Kind)
{
    public bool Before(in Event other) => At < other.At || (At == other.At && (int)(Order - other.Order) < 0);
}
