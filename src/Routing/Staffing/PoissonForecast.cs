namespace OmniContact.Routing.Staffing;

/// <summary>How well counts of a known mean can be forecast at all.</summary>
public static class PoissonForecast
{
    /// <summary>
    /// The least mean absolute error of any forecast of a Poisson count: 2 e^-m m^(k+1) / k!, k = floor(m). Source: the mean
    /// deviation of the Poisson distribution, E. L. Crow (1958). Worked out with Stirling's correction so that it neither
    /// overflows nor cancels for large means.
    /// </summary>
    /// <param name="mean">The mean count m, 0 or more.</param>
    public static double BestMeanAbsoluteError(double mean)
    {
        Check.NotNegative(mean);
        var k = Math.Floor(mean);
        if (k == 0) return 2 * mean * Math.Exp(-mean);
        var excess = mean - k;
        var term = Math.Exp(k * Accurate.LogOnePlus(excess / k) - excess - StirlingError(k)) / Math.Sqrt(2 * Math.PI * k);
        return 2 * mean * term;
    }

    // ln k! - ((k + 1/2) ln k - k + ln(2 pi) / 2), for k >= 1.
    private static double StirlingError(double k)
    {
        if (k < 16)
        {
            var factorial = 1.0;
            for (var i = 2; i <= k; i++) factorial *= i;
            return Math.Log(factorial) - ((k + 0.5) * Math.Log(k) - k + 0.5 * Math.Log(2 * Math.PI));
        }

        var square = k * k;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * square)) / square) / square) / k;
    }
}
