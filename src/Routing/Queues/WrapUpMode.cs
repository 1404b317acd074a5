namespace OmniContact.Routing.Queues;

public enum WrapUpMode
{
    None,
    Timed,
    UntilDone,
}
