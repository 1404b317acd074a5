namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>The time of a scenario, in seconds from the begin of a replication.</summary>
/// <param name="Count">Periods measured.</param>
/// <param name="Seconds">Length of each.</param>
/// <param name="WarmUpSeconds">Before the first; what holds in the first period holds there too.</param>
internal sealed record Periods(int Count, double Seconds, double WarmUpSeconds)
{
    public double End => WarmUpSeconds + (Count * Seconds);

    /// <summary>When a period begins; the first takes the warm-up with it.</summary>
    public double Begin(int period) => period == 0 ? 0 : WarmUpSeconds + (period * Seconds);

    /// <summary>An instant given in minutes from the begin of the first period.</summary>
    public double At(double minute) => minute <= 0 ? 0 : WarmUpSeconds + (minute * 60);

    /// <summary>One value for each period: a list as long as there are periods, or one value for all.</summary>
    public double[] Values(Node node, Bounds bounds, Faults faults)
    {
        if (node.Kind != System.Text.Json.JsonValueKind.Array) return [.. Enumerable.Repeat(faults.Number(node, bounds), Count)];
        if (node.Items.Count == Count) return [.. node.Items.Select(item => faults.Number(item, bounds))];
        faults.Add(node, $"has {node.Items.Count} values; one for each of the {Count} periods is needed");
        return [.. Enumerable.Repeat(bounds.Harmless, Count)];
    }
}
