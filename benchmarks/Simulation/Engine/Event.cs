namespace OmniContact.Simulation.Engine;

/// <summary>Something that will happen.</summary>
/// <param name="At">UTC ticks.</param>
/// <param name="Order">Of entry: what falls on one instant happens in this order.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">Number of whom it concerns.</param>
/// <param name="Stamp">The subject's stamp when it was entered: where the subject's is another by then, it is off.</param>
internal readonly record struct Event(long At, long Order, EventKind Kind, int Subject, int Stamp)
{
    public bool Before(in Event other) => At < other.At || (At == other.At && Order < other.Order);
}
