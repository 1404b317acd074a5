namespace OmniContact.Routing.Conversations;

/// <summary>The last step that was taken because one side said nothing; words of that side begin anew.</summary>
public enum SilenceStage
{
    None,
    CustomerReminded,
    AgentWarned,
    SupervisorAlerted,
    /// <summary>To be taken back, but no queue admitted it; it stays with its owner.</summary>
    NowhereToGo,
}
