using System.Collections.Immutable;
using System.Globalization;

namespace OmniContact.Routing.Alerts;

/// <summary>All alerts that are on, the latest that are over, and what is watched.</summary>
public sealed record AlertBook : StoredRecord
{
    /// <summary>Alerts that are over and still shown.</summary>
    public const int MostEnded = 50;

    /// <summary>Of the latest alert.</summary>
    public long Number { get; init; }

    /// <summary>Of the latest entry of the outbox.</summary>
    public long Sequence { get; init; }

    /// <summary>By threshold and queue, as <see cref="Key"/> joins them.</summary>
    public ImmutableDictionary<string, AlertWatch> Watches { get; init; } = ImmutableDictionary<string, AlertWatch>.Empty;

    /// <summary>In the order in which they began.</summary>
    public ImmutableArray<Alert> Alerts { get; init; } = [];

    public static string Key(string thresholdId, string queueId) => $"{thresholdId}/{queueId}";

    public Alert? Find(string id) => Alerts.FirstOrDefault(alert => alert.Id == id);

    internal AlertBook Add(Func<string, Alert> alert)
    {
        var number = Number + 1;
        return this with { Number = number, Alerts = Alerts.Add(alert(number.ToString(CultureInfo.InvariantCulture))) };
    }

    internal AlertBook Put(Alert alert)
    {
        var next = this with { Alerts = [.. Alerts.Select(one => one.Id == alert.Id ? alert : one)] };
        var ended = next.Alerts.Where(one => one.EndedAt is not null).OrderByDescending(one => one.EndedAt).Skip(MostEnded).ToHashSet();
        return ended.Count == 0 ? next : next with { Alerts = [.. next.Alerts.Where(one => !ended.Contains(one))] };
    }

    internal AlertBook Watch(string key, AlertWatch watch) =>
        watch == Watches.GetValueOrDefault(key, new()) ? this : this with { Watches = Watches.SetItem(key, watch) };
}
