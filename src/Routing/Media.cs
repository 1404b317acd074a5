namespace OmniContact.Routing;

/// <summary>What is true of the media themselves.</summary>
public static class Media
{
    public const int Count = (int)Medium.Callback + 1;

    public static MediaSet Of(Medium medium) => (MediaSet)(1 << (int)medium);

    public static bool Has(this MediaSet set, Medium medium) => (set & Of(medium)) != 0;

    /// <summary>Deferred media wait in the queue's open hours, and come after live ones until promoted.</summary>
    public static bool IsDeferred(this Medium medium) =>
        medium is Medium.Message or Medium.Email or Medium.Task;
}
