using System.Collections.Immutable;

namespace OmniContact.Routing.Alerts;

/// <summary>When alerts begin, are told of, and end. One that was on before a look is on after it unless its value is back.</summary>
public static class Alerting
{
    /// <summary>Takes in what the values are now. What is watched no more ends.</summary>
    public static Alerted Look(AlertBook book, IEnumerable<AlertReading> readings, DateTimeOffset now)
    {
        var (next, news) = (book, ImmutableArray.CreateBuilder<AlertNews>());
        var watched = new HashSet<string>();
        foreach (var reading in readings)
        {
            var key = AlertBook.Key(reading.Threshold.Id, reading.QueueId);
            if (watched.Add(key) && reading.Known) next = Step(next, key, reading, now, news);
        }

        foreach (var gone in next.Watches.Keys.Where(key => !watched.Contains(key)).ToArray())
        {
            if (next.Watches[gone].AlertId is { } id) next = End(next, id, now, news);
            next = next with { Watches = next.Watches.Remove(gone) };
        }

        return new(next, news.ToImmutable());
    }

    /// <summary>An agent is silent; the same silence told again is no second alert.</summary>
    public static AlertBook Silent(AlertBook book, AgentSilence silence) =>
        book.Alerts.Any(alert => alert.ConversationId == silence.ConversationId && (alert.EndedAt is null || alert.At == silence.At))
            ? book
            : book.Add(id => new Alert
            {
                Id = id, Kind = AlertKind.AgentSilence, At = silence.At, QueueId = silence.QueueId,
                AgentId = silence.AgentId, ConversationId = silence.ConversationId, Sound = true,
            });

    /// <summary>The agent has spoken, or the conversation is in other hands or over.</summary>
    public static AlertBook Spoken(AlertBook book, string conversationId, DateTimeOffset now) =>
        book.Alerts.FirstOrDefault(alert => alert.ConversationId == conversationId && alert.EndedAt is null) is { } on
            ? book.Put(on with { EndedAt = now })
            : book;

    /// <summary>Somebody sees to it; the first one stands.</summary>
    public static AlertBook Acknowledge(AlertBook book, string id, string by, DateTimeOffset now) =>
        book.Find(id) is { AcknowledgedAt: null } alert ? book.Put(alert with { AcknowledgedBy = by, AcknowledgedAt = now }) : book;

    private static AlertBook Step(AlertBook book, string key, AlertReading reading, DateTimeOffset now, ImmutableArray<AlertNews>.Builder news)
    {
        var watch = book.Watches.GetValueOrDefault(key, new());
        if (watch.AlertId is { } id)
        {
            if (reading.Value is not { } value || reading.Threshold.IsBack(value))
                return End(book, id, now, news).Watch(key, watch with { AlertId = null, PastSince = null });
            return book.Find(id) is { Quiet: true } quiet && IsQuietOver(watch, reading.Threshold, now) ? Tell(book, key, watch, quiet, now, news) : book;
        }

        if (reading.Value is not { } past || !reading.Threshold.IsPast(past)) return book.Watch(key, watch with { PastSince = null });
        var since = watch.PastSince ?? now;
        return now - since < TimeSpan.FromSeconds(reading.Threshold.AfterSeconds)
            ? book.Watch(key, watch with { PastSince = since })
            : Begin(book, key, watch with { PastSince = since }, reading, now, news);
    }

    private static AlertBook Begin(
        AlertBook book, string key, AlertWatch watch, AlertReading reading, DateTimeOffset now, ImmutableArray<AlertNews>.Builder news)
    {
        var threshold = reading.Threshold;
        var next = book.Add(id => new Alert
        {
            Id = id, Kind = AlertKind.Threshold, At = now, QueueId = reading.QueueId, ThresholdId = threshold.Id, Measure = threshold.Measure,
            Side = threshold.Side, Bar = threshold.Bar, Value = reading.Value, Sound = threshold.Sound, Quiet = true,
        });
        var alert = next.Alerts[^1];
        var on = watch with { AlertId = alert.Id };
        return IsQuietOver(watch, threshold, now) ? Tell(next, key, on, alert, now, news) : next.Watch(key, on);
    }

    private static AlertBook Tell(AlertBook book, string key, AlertWatch watch, Alert alert, DateTimeOffset now, ImmutableArray<AlertNews>.Builder news)
    {
        var told = alert with { Quiet = false };
        news.Add(new(told, Began: true));
        return book.Put(told).Watch(key, watch with { ToldAt = now });
    }

    private static AlertBook End(AlertBook book, string id, DateTimeOffset now, ImmutableArray<AlertNews>.Builder news)
    {
        if (book.Find(id) is not { } alert) return book;
        var ended = alert with { EndedAt = now };
        if (!alert.Quiet) news.Add(new(ended, Began: false));
        return book.Put(ended);
    }

    private static bool IsQuietOver(AlertWatch watch, Threshold threshold, DateTimeOffset now) =>
        watch.ToldAt is not { } told || now - told >= TimeSpan.FromSeconds(threshold.QuietSeconds);
}
