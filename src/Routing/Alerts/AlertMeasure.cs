namespace OmniContact.Routing.Alerts;

/// <summary>What of a queue a threshold watches.</summary>
public enum AlertMeasure
{
    /// <summary>Who waits and who rings somewhere.</summary>
    Waiting,
    /// <summary>How long the first of them has been there, in seconds; 0 where nobody is.</summary>
    LongestWait,
    /// <summary>The longest wait, over media, that somebody who came now would be told, in seconds.</summary>
    ExpectedWait,
    /// <summary>Agents who would take one more.</summary>
    Free,
    SignedIn,
    /// <summary>Answered in time over answered, in percent; this one and those below over the quarter of an hour that runs and the one before.</summary>
    ServiceLevel,
    /// <summary>Average speed of answer, in seconds.</summary>
    AnswerSpeed,
    /// <summary>Lost over offered, short ones apart, in percent.</summary>
    AbandonRate,
    /// <summary>Offers that nobody answered, in percent.</summary>
    MissedRate,
}
