using System.Globalization;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Numbers that are allowed.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
/// <param name="FromItself">The least is allowed itself.</param>
/// <param name="ToItself">The greatest is allowed itself.</param>
internal sealed record Bounds(double From, double To, bool FromItself = true, bool ToItself = true)
{
    /// <summary>Up to some 30 years in seconds.</summary>
    public const double Longest = 1e9;

    public static Bounds Positive { get; } = new(0, Longest, FromItself: false);

    public static Bounds NotNegative { get; } = new(0, Longest);

    public static Bounds Probability { get; } = new(0, 1);

    /// <summary>Inside, to go on with after a fault.</summary>
    public double Harmless => Math.Min(To, From + 1) is var inside && !ToItself && inside == To ? (From + To) / 2 : inside;

    public bool Holds(double number) =>
        (FromItself ? number >= From : number > From) && (ToItself ? number <= To : number < To);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(FromItself ? "from" : "above")} {From:0.###} {(ToItself ? "to" : "to below")} {To:0.###}");
}
