using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Staffing;

/// <summary>Refuses arguments for which a formula means nothing, not-a-number included.</summary>
internal static class Check
{
    public static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= 0) || double.IsPositiveInfinity(value))
            throw new ArgumentOutOfRangeException(name, value, "must be 0 or more and finite");
    }

    public static void Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0) || double.IsPositiveInfinity(value))
            throw new ArgumentOutOfRangeException(name, value, "must be above 0 and finite");
    }

    public static void Share(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0 && value < 1))
            throw new ArgumentOutOfRangeException(name, value, "must be between 0 and 1, both excluded");
    }
}
