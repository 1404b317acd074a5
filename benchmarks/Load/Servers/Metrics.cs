using System.Globalization;

namespace OmniContact.Load.Servers;

/// <summary>What <c>/metrics</c> of all servers said at one instant: what each counts for itself adds up.</summary>
internal sealed class Metrics
{
    private readonly ILookup<string, (string Labels, double Value)> _series;

    private Metrics(string text) => _series = text.Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(Series)
        .ToLookup(series => series.Name, series => (series.Labels, series.Value));

    public static Metrics Parse(string text) => new(text);

    public static async Task<Metrics> Read(Target target, CancellationToken stop) =>
        new(string.Join('\n', await Task.WhenAll(target.Apis.Select(api => api.Text("/metrics", stop)))));

    /// <summary>The sum over all labels that contain the text; null when it is not told.</summary>
    public double? Sum(string name, string labels = "")
    {
        var found = _series[name].Where(series => series.Labels.Contains(labels, StringComparison.Ordinal)).ToArray();
        return found.Length == 0 ? null : found.Sum(series => series.Value);
    }

    /// <summary>The value that a share of what a histogram counted since then does not exceed: the upper bound of its bucket.</summary>
    public double? Quantile(string histogram, double share, Metrics since)
    {
        var buckets = Buckets(histogram).Zip(since.Buckets(histogram).Concat(Enumerable.Repeat((Bound: 0.0, Count: 0.0), int.MaxValue)))
            .Select(pair => (pair.First.Bound, Count: pair.First.Count - pair.Second.Count)).ToArray();
        return buckets.Length == 0 || buckets[^1].Count == 0 ? null : buckets.First(bucket => bucket.Count >= share * buckets[^1].Count).Bound;
    }

    private IEnumerable<(double Bound, double Count)> Buckets(string histogram) => _series[histogram + "_bucket"]
        .GroupBy(series => Bound(series.Labels), series => series.Value).Select(bucket => (bucket.Key, bucket.Sum()));

    private static double Bound(string labels)
    {
        var text = labels.Split("le=\"")[1].Split('"')[0];
        return text == "+Inf" ? double.PositiveInfinity : double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static (string Name, string Labels, double Value) Series(string line)
    {
        var (space, brace) = (line.LastIndexOf(' '), line.IndexOf('{', StringComparison.Ordinal));
        var end = brace < 0 ? space : brace;
        var value = line[(space + 1)..] switch { "+Inf" => double.PositiveInfinity, "-Inf" => double.NegativeInfinity, var text => double.Parse(text, CultureInfo.InvariantCulture) };
        return (line[..end], line[end..space], value);
    }
}
