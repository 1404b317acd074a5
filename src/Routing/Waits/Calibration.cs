namespace OmniContact.Routing.Waits;

/// <summary>
/// What is added to the quantiles, in standard deviations of the estimate, so that in the long run half of the waits end
/// within the P50 and nine in ten within the P90 even where the model does not fit: other orders than first come first
/// served, times that are not exponential. Source: H. Robbins and S. Monro (1951), the stochastic approximation of a
/// quantile. A step is shared among those ahead: who waits behind them shares their luck, so that together they are one
/// observation.
/// </summary>
public sealed record Calibration(double Shift50, double Shift90)
{
    private const double Most = 3;

    public static Calibration None { get; } = new(0, 0);

    public Calibration Learn(double wait, WaitEstimate promise, double weight, double step)
    {
        var size = step * weight / (1 + promise.Ahead);
        return new Calibration(
            Moved(Shift50, size * ((wait > promise.P50.TotalSeconds ? 1 : 0) - 0.5)),
            Moved(Shift90, size * ((wait > promise.P90.TotalSeconds ? 1 : 0) - 0.1)));
    }

    private static double Moved(double shift, double by) => Math.Clamp(shift + by, -Most, Most);
}
