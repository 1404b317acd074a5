namespace OmniContact.SiloCalls;

/// <summary>A line of the comparison.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Figure">Takes it from a run.</param>
/// <param name="Target">What the embedded silo's is to be, where that is said.</param>
internal sealed record Row(string Label, Func<Figures, double> Figure, Target? Target = null);
