using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace OmniContact.Simulation.Reports.Charts;

/// <summary>Lines over x, each with a pale band for its 95 % intervals.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Note">What the reader should know of it.</param>
/// <param name="Lines">At least one.</param>
/// <param name="Value">How a value is written.</param>
internal sealed record LineChart(string Title, string Note, ImmutableArray<Series> Lines, Func<double, string> Value)
{
    /// <summary>The scale ends here at least.</summary>
    public double AtLeast { get; init; }

    /// <summary>Begin and end of x.</summary>
    public required (double From, double To) Range { get; init; }

    public required IReadOnlyList<(double At, string Text)> Labels { get; init; }

    public string Draw()
    {
        var drawing = new Drawing();
        var axis = new Axis(Math.Max(AtLeast, Lines.SelectMany(line => line.Points).Max(point => point.Y is null ? 0 : point.High)), Drawing.PlotHeight);
        drawing.Scale(axis, Value);
        drawing.Labels([.. Labels.Select(label => (Along(label.At), label.Text))]);
        for (var i = 0; i < Lines.Length; i++) Draw(drawing, axis, Lines[i], i % 8);
        return drawing.Figure(Title, Note, Lines.Select(line => line.Name));
    }

    private double Along(double x) => (x - Range.From) / (Range.To - Range.From) * Drawing.PlotWidth;

    private void Draw(Drawing drawing, Axis axis, Series line, int colour)
    {
        var points = line.Points.Where(point => point.Y is not null).ToArray();
        string At(double x, double y) => string.Create(
            CultureInfo.InvariantCulture, $"{Drawing.X(Along(x)):0.#},{Drawing.Y(axis.Place(Math.Clamp(y, 0, axis.End))):0.#}");
        var band = points.Select(point => At(point.X, point.High)).Concat(points.Reverse().Select(point => At(point.X, point.Low)));
        drawing.Add($"<polygon class='band c{colour}' points='{string.Join(' ', band)}'/>");
        drawing.Add($"<polyline class='line c{colour}' points='{string.Join(' ', points.Select(point => At(point.X, point.Y!.Value)))}'/>");
        if (points.Length > 60) return;
        foreach (var point in points)
        {
            var place = At(point.X, point.Y!.Value).Split(',');
            var told = WebUtility.HtmlEncode($"{line.Name}: {Value(point.Y.Value)} ({Value(Math.Max(0, point.Low))} to {Value(point.High)})");
            drawing.Add($"<circle class='dot c{colour}' cx='{place[0]}' cy='{place[1]}' r='3'><title>{told}</title></circle>");
        }
    }
}
