namespace OmniContact.Routing;

/// <summary>What follows from a medium's nature; everything else about media is configured.</summary>
public static class MediumTraits
{
    /// <summary>Answered by words, not by a connection.</summary>
    public static bool IsText(this Medium medium) => medium is Medium.Chat or Medium.Message or Medium.Email or Medium.Task;

    /// <summary>The customer speaks or is seen.</summary>
    public static bool IsSpoken(this Medium medium) => medium is Medium.Voice or Medium.Video or Medium.Callback;

    /// <summary>The customer is there and can leave; the others never abandon.</summary>
    public static bool IsPresent(this Medium medium) => medium is Medium.Voice or Medium.Video or Medium.Chat;

    /// <summary>Higher is livelier: a conversation is held by the liveliest of its open legs.</summary>
    public static int Liveliness(this Medium medium) => medium switch
    {
        Medium.Video => 6,
        Medium.Voice => 5,
        Medium.Callback => 4,
        Medium.Chat => 3,
        Medium.Message => 2,
        Medium.Email => 1,
        _ => 0,
    };
}
