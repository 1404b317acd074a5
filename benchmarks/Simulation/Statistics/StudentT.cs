namespace OmniContact.Simulation.Statistics;

/// <summary>Student's t distribution ("Student", 1908).</summary>
internal static class StudentT
{
    private const double Normal975 = 1.959963984540054;

    /// <summary>Above, the Cornish-Fisher terms alone are right to six digits.</summary>
    private const int Few = 100;

    /// <summary>The value that t exceeds in 2.5 % of cases: bounds a two-sided 95 % interval.</summary>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Quantile975(int degrees) => degrees switch
    {
        1 => 12.706204736174698,
        2 => 4.302652729749464,
        _ => Refined(degrees),
    };

    /// <summary>The normal quantile, widened by the Cornish-Fisher terms; for few degrees then Newton's steps on the distribution itself.</summary>
    private static double Refined(int degrees)
    {
        var z = Normal975;
        double n = degrees;
        var t = z + ((z * z * z) + z) / (4 * n) + ((5 * Math.Pow(z, 5)) + (16 * z * z * z) + (3 * z)) / (96 * n * n);
        if (degrees > Few) return t;
        var constant = Constant(degrees);
        double Density(double x) => constant * Math.Pow(1 + x * x / n, -(n + 1) / 2);
        for (var step = 0; step < 6; step++) t += (0.475 - Integral(Density, t)) / Density(t);
        return t;
    }

    /// <summary>From 0 to t, by Simpson's rule.</summary>
    private static double Integral(Func<double, double> density, double t)
    {
        const int Steps = 200;
        var (width, sum) = (t / Steps, density(0) + density(t));
        for (var i = 1; i < Steps; i++) sum += density(i * width) * (i % 2 == 0 ? 2 : 4);
        return sum * width / 3;
    }

    /// <summary>G((n+1)/2) / (G(n/2) sqrt(n pi)), by G(x+1) = x G(x) from n = 1 or 2 on.</summary>
    private static double Constant(int degrees)
    {
        var ratio = degrees % 2 == 1 ? 1 / Math.Sqrt(Math.PI) : Math.Sqrt(Math.PI) / 2;
        for (var n = degrees % 2 == 1 ? 1 : 2; n < degrees; n += 2) ratio *= (n + 1.0) / n;
        return ratio / Math.Sqrt(degrees * Math.PI);
    }
}
