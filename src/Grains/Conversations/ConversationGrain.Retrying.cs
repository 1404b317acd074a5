using OmniContact.Routing;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    /// <summary>Tries without a pause: so a queue that moved is usually found where it is now.</summary>
    private const int TriesAtOnce = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>
    /// A queue that moved to another activation between its answer and our commit is asked again. Nobody is refused because it moves and
    /// moves, as it may while many activations do: whoever waits longer than 5 s is told to try again.
    /// </summary>
    private async Task<Result<T>> Retried<T>(Func<Task<Result<T>>> attempt)
    {
        var pause = FirstPause;
        for (var tries = 1; ; tries++)
        {
            var answer = await attempt();
            if (answer.Refusal is not { Kind: RefusalKind.Stale } stale) return answer;
            if (tries < TriesAtOnce) continue;
            if (pause > LongestPause) throw new StoreUnavailableException(stale.Reason);
            await Task.Delay(pause, time);
            pause *= 2;
        }
    }
}
