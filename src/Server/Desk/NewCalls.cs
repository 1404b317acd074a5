using OmniContact.Routing;
using OmniContact.Storage;

namespace OmniContact.Server.Desk;

/// <summary>Calls that a server of the release before does not answer.</summary>
internal static class NewCalls
{
    /// <summary>While servers are replaced one by one, an older one may have the conversation, which knows nothing of it; null = go on.</summary>
    public static Refusal? RefusalBefore(this ICommonVersion servers, int version) => servers.Current < version
        ? new(RefusalKind.NotReady, "a server of the release before is still at work; possible once all of them are replaced")
        : null;
}
