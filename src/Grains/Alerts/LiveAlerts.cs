using System.Collections.Immutable;
using OmniContact.Routing.Alerts;

namespace OmniContact.Alerts;

/// <summary>The centre's alerts as this process knows them: at once when they change, as nudges tell, and with each look.</summary>
public sealed class LiveAlerts
{
    internal const string About = "alerts";

    private volatile Held _held = new([]);

    public ImmutableArray<Alert> Current => _held.Alerts;

    /// <summary>Some are on.</summary>
    public bool AnyOn => Current.Any(alert => alert.EndedAt is null);

    internal void Take(ImmutableArray<Alert> alerts) => _held = new(alerts);

    private sealed record Held(ImmutableArray<Alert> Alerts);
}
