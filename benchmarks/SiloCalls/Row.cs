namespace OmniContact.SiloCalls;

/// <summary>A line of the comparison.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Figure">Takes it from a run.</param>
/// <param name="Target">What it is to be, in words.</param>
internal sealed record Row(string Label, Func<Figures, double> Figure, string Target = "");
