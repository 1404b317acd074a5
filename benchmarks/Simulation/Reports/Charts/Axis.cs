namespace OmniContact.Simulation.Reports.Charts;

/// <summary>A scale from 0 in round steps.</summary>
internal sealed class Axis
{
    private const int MostSteps = 5;

    /// <param name="greatest">What has to fit.</param>
    /// <param name="length">In pixels.</param>
    public Axis(double greatest, double length)
    {
        var rough = Math.Max(greatest, 1e-9) / MostSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        Step = power * new[] { 1, 2, 2.5, 5, 10 }.First(factor => factor * power >= rough * 0.999);
        End = Step * Math.Ceiling((greatest / Step) - 1e-9);
        Length = length;
    }

    public double Step { get; }

    public double End { get; private init; }

    private double Length { get; }

    public double Place(double value) => value / End * Length;

    public IEnumerable<double> Ticks() => Enumerable.Range(0, (int)Math.Round(End / Step) + 1).Select(i => i * Step);
}
