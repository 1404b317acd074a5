namespace OmniContact.Routing.Staffing;

/// <summary>
/// exp(x) - 1 and ln(1 + x) without the cancellation at small x that the base library's forms have. Source: the
/// corrections attributed to W. Kahan, in N. J. Higham, Accuracy and Stability of Numerical Algorithms (2002), 1.14.1.
/// </summary>
internal static class Accurate
{
    public static double ExpMinusOne(double x)
    {
        var power = Math.Exp(x);
        if (power == 1) return x;
        return power - 1 == -1 ? -1 : (power - 1) * x / Math.Log(power);
    }

    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }
}
