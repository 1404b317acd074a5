namespace OmniContact.Routing.ServiceLevels;

/// <summary>Resolved matters, by what became of them.</summary>
/// <param name="First">Resolved at first contact.</param>
/// <param name="Again">The customer came back inside the window.</param>
/// <param name="Open">The window is not over.</param>
/// <param name="Unknown">Without a category.</param>
public sealed record FirstContactFigures(long First, long Again, long Open, long Unknown)
{
    /// <summary>0 to 1; null when nothing can be counted yet.</summary>
    public double? Rate => First + Again > 0 ? (double)First / (First + Again) : null;

    public static FirstContactFigures operator +(FirstContactFigures a, FirstContactFigures b) =>
        new(a.First + b.First, a.Again + b.Again, a.Open + b.Open, a.Unknown + b.Unknown);
}
