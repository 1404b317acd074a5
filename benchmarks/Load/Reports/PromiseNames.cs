using OmniContact.Load.Promises;

namespace OmniContact.Load.Reports;

/// <summary>Promises in words.</summary>
internal static class PromiseNames
{
    public static string Of(Promise promise) => promise switch
    {
        Promise.Lost => "nothing acknowledged is lost",
        Promise.Doubled => "nothing is there twice",
        Promise.OverCapacity => "no agent is over capacity",
        Promise.Overtaken => "nobody is overtaken",
        Promise.Gap => "no feed has a gap",
        Promise.Unmatched => "no pair that fits stays unmatched",
        _ => "the stored data passes its check",
    };
}
