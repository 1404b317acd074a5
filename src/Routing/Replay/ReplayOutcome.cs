namespace OmniContact.Routing.Replay;

/// <summary>What came of deciding again.</summary>
public enum ReplayOutcome
{
    /// <summary>The same agent gets the same conversation.</summary>
    Same,
    /// <summary>By the stored facts another decision follows.</summary>
    Different,
    /// <summary>Something that decided is not stored; the reasons name it.</summary>
    NotDecidable,
}
