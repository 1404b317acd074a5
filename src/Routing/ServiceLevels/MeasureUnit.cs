namespace OmniContact.Routing.ServiceLevels;

public enum MeasureUnit
{
    Count,
    Seconds,
    /// <summary>0 to 1.</summary>
    Share,
}
