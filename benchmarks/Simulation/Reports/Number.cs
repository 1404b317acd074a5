using System.Globalization;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Reports;

/// <summary>A figure as people read it.</summary>
internal static class Number
{
    public static string Of(Quantity quantity, double value) => quantity.Unit switch
    {
        MeasureUnit.Share => string.Create(CultureInfo.InvariantCulture, $"{value * 100:0.00} %"),
        MeasureUnit.Seconds => string.Create(CultureInfo.InvariantCulture, $"{value:#,0.00} s"),
        _ when Math.Abs(value) < 10 => string.Create(CultureInfo.InvariantCulture, $"{value:0.00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:#,0.0}"),
    };
}
