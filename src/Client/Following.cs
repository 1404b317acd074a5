using System.Runtime.CompilerServices;
using OmniContact.Conversations;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact;

/// <summary>A conversation as it goes on.</summary>
public static class Following
{
    /// <summary>Observers are renewed as often; what was missed in between is read then.</summary>
    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    /// <summary>After a call that failed because a server or the database is away.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private const int Stretch = 100;

    /// <summary>
    /// What has changed since a position, then what changes, until it is cancelled. Nothing is missed and no message comes twice: positions
    /// are read, and a server that goes is waited out.
    /// </summary>
    /// <param name="grains">The client, or a silo's factory.</param>
    /// <param name="conversationId">Of a conversation; one that does not exist has no news.</param>
    /// <param name="since">The last news' version and last message's number; null = from the beginning.</param>
    /// <param name="time">Null = the system's.</param>
    /// <param name="cancel">Ends it, with an <see cref="OperationCanceledException"/>.</param>
    public static async IAsyncEnumerable<ConversationNews> Follow(
        this IGrainFactory grains, string conversationId, ConversationPosition? since = null, TimeProvider? time = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        time ??= TimeProvider.System;
        var conversation = grains.GetGrain<IConversationGrain>(conversationId);
        var (version, last) = (since?.Version ?? 0, since?.LastMessage ?? 0);
        var nudged = new Nudged();
        var observer = grains.CreateObjectReference<IConversationObserver>(nudged);
        try
        {
            while (true)
            {
                await Reached(() => conversation.Subscribe(observer), time, cancel);
                while (await Reached(() => conversation.NewsSince(version, last, null, Stretch), time, cancel) is { } news)
                {
                    version = news.View.Version;
                    if (!news.Messages.IsEmpty) last = news.Messages[^1].Number;
                    yield return news;
                }
                await nudged.Wait(RenewEvery, time, cancel);
            }
        }
        finally
        {
            grains.DeleteObjectReference<IConversationObserver>(observer);
            GC.KeepAlive(nudged);
        }
    }

    /// <summary>Tried again while servers or the database are away.</summary>
    private static async Task<T> Reached<T>(Func<Task<T>> call, TimeProvider time, CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                return await call();
            }
            catch (Exception away) when (away is OrleansException or TimeoutException or StoreUnavailableException)
            {
                await Task.Delay(RetryAfter, time, cancel);
            }
        }
    }
}
