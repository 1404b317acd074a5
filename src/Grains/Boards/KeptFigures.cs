using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Conversations;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Storage;

namespace OmniContact.Boards;

/// <summary>
/// Counted figures in the store: a document per interval and one for the agents, each with the position of its last fact, so that a fall
/// between two of them counts nothing twice. Processes that count the same write the same; the one farther on stays.
/// </summary>
internal sealed class KeptFigures(IStore store, IDocuments documents, ReadableRows rows, TimeProvider time)
{
    private const string Intervals = "board-interval";
    private const string Agents = "board-agents";
    private const string All = "all";
    private const int Page = 200;

    private long _keptUpTo;

    /// <summary>What was kept, or what is known where that is farther on. What cannot be read is counted anew, all of it.</summary>
    public async Task<LiveBook> Load(LiveBook? known, SiteTime site, CancellationToken cancel)
    {
        var agents = rows.Read<AgentBook>(await documents.Find(Agents, All, cancel));
        if (known is not null && known.Position >= (agents?.Position ?? 0)) return known;
        if (agents is null || await LoadIntervals(cancel) is not { } intervals)
            return new LiveBook { Site = site, Position = await FirstPosition.Since(store, Oldest) };
        _keptUpTo = agents.Position;
        return new LiveBook { Site = site, Position = agents.Position, Agents = agents, Intervals = intervals };
    }

    public async Task Keep(LiveBook book, CancellationToken cancel)
    {
        foreach (var interval in book.Intervals.Values.Where(interval => interval.Position > _keptUpTo))
            await Keep(Intervals, Key(interval.Begin), interval, kept => kept.Position >= interval.Position, cancel);
        await Keep(Agents, All, book.Agents with { Position = book.Position }, kept => kept.Position >= book.Position, cancel);
        _keptUpTo = book.Position;
        await Forget(cancel);
    }

    private DateTimeOffset Oldest => time.GetUtcNow() - LiveBook.IntervalsKept;

    private async Task<ImmutableSortedDictionary<DateTimeOffset, IntervalBook>?> LoadIntervals(CancellationToken cancel)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<DateTimeOffset, IntervalBook>();
        foreach (var document in (await documents.List(Intervals, null, Page, cancel)).Items)
        {
            if (rows.Read<IntervalBook>(document) is not { } interval) return null;
            found[interval.Begin] = interval;
        }

        return found.ToImmutable();
    }

    private async Task Keep<T>(string kind, string key, T value, Func<T, bool> isNewer, CancellationToken cancel) where T : class
    {
        var stored = await documents.Find(kind, key, cancel);
        if (rows.Read<T>(stored) is { } kept && isNewer(kept)) return;
        // Another process may have written in between: then its value is as good.
        await documents.Put(kind, key, OmniJson.Write(value), stored?.ETag, cancel);
    }

    private async Task Forget(CancellationToken cancel)
    {
        var oldest = Key(Oldest);
        foreach (var document in (await documents.List(Intervals, null, Page, cancel)).Items.Where(one => string.CompareOrdinal(one.Key, oldest) < 0))
            await documents.Delete(Intervals, document.Key, document.ETag, cancel);
    }

    private static string Key(DateTimeOffset begin) => begin.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture);
}
