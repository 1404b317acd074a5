namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// The common definitions of "X % in Y seconds". They differ in what becomes of those who did not wait; always name which is meant. Lost are those
/// who left before an answer, short ones apart.
/// </summary>
public enum ServiceLevelDefinition
{
    /// <summary>Answered in time over answered.</summary>
    OverAnswered,
    /// <summary>Answered in time over answered and lost.</summary>
    OverAnsweredAndLost,
    /// <summary>Answered in time over offered less short abandons.</summary>
    OverOfferedLessShort,
    /// <summary>Answered in time over all offered.</summary>
    OverOffered,
    /// <summary>Answered, lost or abandoned short in time, over all offered.</summary>
    InTimeOverOffered,
}
