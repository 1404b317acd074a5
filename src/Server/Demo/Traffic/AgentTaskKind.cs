namespace OmniContact.Server.Demo.Traffic;

internal enum AgentTaskKind
{
    Accept,
    /// <summary>Says no to an offer.</summary>
    Reject,
    /// <summary>Lets an offer lapse.</summary>
    Overlook,
    Type,
    Reply,
    Transfer,
    /// <summary>The customer has nothing more to say.</summary>
    Close,
    FinishWrapUp,
}
