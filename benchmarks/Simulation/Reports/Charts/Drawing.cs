using System.Globalization;
using System.Net;
using System.Text;

namespace OmniContact.Simulation.Reports.Charts;

/// <summary>The frame that all charts share: title, legend, axes. Elements are written in SVG.</summary>
internal sealed class Drawing
{
    public const double Width = 640;
    public const double Height = 260;
    private const double Left = 56;
    private const double Right = 22;
    private const double Top = 12;
    private const double Bottom = 34;
    private readonly StringBuilder _svg = new();

    public static double PlotWidth => Width - Left - Right;

    public static double PlotHeight => Height - Top - Bottom;

    public static double X(double along) => Left + along;

    public static double Y(double up) => Height - Bottom - up;

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public void Add(FormattableString element) => _svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Lines across, with their values at the left.</summary>
    public void Scale(Axis axis, Func<double, string> label)
    {
        foreach (var tick in axis.Ticks())
        {
            var y = Y(axis.Place(tick));
            Add($"<line class='grid' x1='{Left:0.#}' x2='{Width - Right:0.#}' y1='{y:0.#}' y2='{y:0.#}'/>");
            Add($"<text class='tick' text-anchor='end' x='{Left - 8:0.#}' y='{y + 4:0.#}'>{WebUtility.HtmlEncode(label(tick))}</text>");
        }
    }

    /// <summary>Words below the plot; as many of them as have room.</summary>
    public void Labels(IReadOnlyList<(double Along, string Text)> labels)
    {
        var every = Math.Max(1, (int)Math.Ceiling(labels.Count * 46 / PlotWidth));
        for (var i = 0; i < labels.Count; i += every)
            Add($"<text class='tick' text-anchor='middle' x='{X(labels[i].Along):0.#}' y='{Height - Bottom + 18:0.#}'>{WebUtility.HtmlEncode(labels[i].Text)}</text>");
    }

    /// <summary>As a figure with its title and legend.</summary>
    public string Figure(string title, string note, IEnumerable<string> legend)
    {
        var keys = string.Concat(legend.Select((name, i) => $"<span class='key'><i class='c{i % 8}'></i>{WebUtility.HtmlEncode(name)}</span>"));
        return $"""
            <figure><figcaption><b>{WebUtility.HtmlEncode(title)}</b> <small>{WebUtility.HtmlEncode(note)}</small><div class='legend'>{keys}</div></figcaption>
            <svg viewBox='0 0 {Text(Width)} {Text(Height)}' role='img' aria-label='{WebUtility.HtmlEncode(title)}'>
            {_svg}</svg></figure>
            """;
    }
}
