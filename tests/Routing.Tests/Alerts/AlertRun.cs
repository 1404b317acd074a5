using System.Collections.Immutable;
using OmniContact.Routing.Alerts;

namespace OmniContact.Routing.Tests.Alerts;

/// <summary>One threshold over one queue, looked at as often as a test says.</summary>
internal sealed class AlertRun(Threshold threshold)
{
    private const string Queue = "sales";

    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public AlertBook Book { get; private set; } = new();

    public List<AlertNews> News { get; } = [];

    public Alert? On => Book.Alerts.LastOrDefault(alert => alert.EndedAt is null);

    public static Threshold Waiting(int bar = 10, int backAt = 5, int after = 0, int quiet = 0) => new()
    {
        Id = "long", Name = new("排队过长", "Long queue"), Bar = bar, BackAt = backAt, AfterSeconds = after, QuietSeconds = quiet,
    };

    public AlertRun Look(double seconds, double? value, bool known = true) => Take(Alerting.Look(Book, [new(threshold, Queue, value, known)], Begin.AddSeconds(seconds)));

    /// <summary>The threshold is no more.</summary>
    public AlertRun Remove(double seconds) => Take(Alerting.Look(Book, ImmutableArray<AlertReading>.Empty, Begin.AddSeconds(seconds)));

    private AlertRun Take(Alerted alerted)
    {
        Book = alerted.Book;
        News.AddRange(alerted.News);
        return this;
    }
}
