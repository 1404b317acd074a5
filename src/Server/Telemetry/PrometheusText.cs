using System.Globalization;
using System.Text;

namespace OmniContact.Server.Telemetry;

/// <summary>The Prometheus text format, version 0.0.4.</summary>
internal static class PrometheusText
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<MetricFamily> families)
    {
        var text = new StringBuilder();
        foreach (var family in families)
        {
            if (family.Series.Count == 0) continue;
            text.Append("# HELP ").Append(family.Name).Append(' ').Append(family.Help.Replace("\\", @"\\").Replace("\n", @"\n")).Append('\n');
            text.Append("# TYPE ").Append(family.Name).Append(' ').Append(OmniJson.Name(family.Type)).Append('\n');
            foreach (var series in family.Series) Write(text, family.Name, series);
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, MetricSeries series)
    {
        var (value, count, buckets) = series.Read();
        if (series.Bounds is not { } bounds)
        {
            Line(text, name, series.Tags, null, value);
            return;
        }
        var sum = 0L;
        for (var i = 0; i < buckets.Length; i++)
        {
            sum += buckets[i];
            Line(text, name + "_bucket", series.Tags, i < bounds.Length ? Number(bounds[i]) : "+Inf", sum);
        }
        Line(text, name + "_sum", series.Tags, null, value);
        Line(text, name + "_count", series.Tags, null, count);
    }

    private static void Line(StringBuilder text, string name, KeyValuePair<string, object?>[] tags, string? bound, double value)
    {
        text.Append(name);
        var labels = tags.Select(tag => (Key: Label(tag.Key), Value: Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? ""));
        if (bound is not null) labels = labels.Append(("le", bound));
        var written = string.Join(',', labels.Select(label => $"{label.Key}=\"{Escape(label.Value)}\""));
        if (written.Length > 0) text.Append('{').Append(written).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Label(string name) => string.Create(name.Length, name, (span, from) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiLetterOrDigit(from[i]) ? from[i] : '_';
    });

    private static string Escape(string value) => value.Replace("\\", @"\\").Replace("\"", "\\\"").Replace("\n", @"\n");

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
