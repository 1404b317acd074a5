using System.Globalization;
using OmniContact.Load.Figures;

namespace OmniContact.Load.Reports;

/// <summary>Delays in words and figures.</summary>
internal static class DelayNames
{
    public static string Of(Delay delay) => delay switch
    {
        Delay.Entry => "entry: from the intended arrival to the acknowledged first words",
        Delay.Offer => "offer: from item and agent both being there to the agent's program",
        Delay.Wait => "wait: from the intended arrival to an agent's accept",
        Delay.Accept => "accept: from the agent's call to its answer",
        Delay.Handling => "handling: from the accept to the end of the wrap-up, by agents alone",
        _ => "words: from being said to the other side's program",
    };

    public static string Written(double seconds) => seconds switch
    {
        double.PositiveInfinity => "> 10 s",
        < 1 => (seconds * 1000).ToString("0.0", CultureInfo.InvariantCulture) + " ms",
        _ => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s",
    };
}
