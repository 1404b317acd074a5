namespace OmniContact.Routing.Conversations;

public enum AgentShareKind
{
    Owner,
    Offered,
    Participant,
    WrapUp,
}
