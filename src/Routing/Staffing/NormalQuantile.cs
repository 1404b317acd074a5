namespace OmniContact.Routing.Staffing;

/// <summary>
/// The quantile of the standard normal distribution. Source: M. Abramowitz and I. Stegun, Handbook of Mathematical
/// Functions (1964), 26.2.23, absolute error below 4.5e-4: good enough to start an iteration or to build an interval.
/// </summary>
internal static class NormalQuantile
{
    public static double Of(double share)
    {
        Check.Share(share);
        var tail = Math.Min(share, 1 - share);
        var t = Math.Sqrt(-2 * Math.Log(tail));
        var z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        return share < 0.5 ? -z : z;
    }
}
