namespace OmniContact.Routing.Conversations;

public enum LegState
{
    Ringing,
    Connected,
    Held,
    Ended,
}
