using System.Collections.Immutable;
using System.Net;

namespace OmniContact.Simulation.Reports.Charts;

/// <summary>A bar for each period, made of the series one above the other.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Note">What the reader should know of it.</param>
/// <param name="Parts">At least one, all with the same x.</param>
/// <param name="Labels">One for each bar.</param>
internal sealed record StackedBars(string Title, string Note, ImmutableArray<Series> Parts, ImmutableArray<string> Labels)
{
    public string Draw()
    {
        var drawing = new Drawing();
        var bars = Labels.Length;
        var axis = new Axis(Enumerable.Range(0, bars).Max(bar => Parts.Sum(part => part.Points[bar].Y ?? 0)), Drawing.PlotHeight);
        var width = Drawing.PlotWidth / bars;
        drawing.Scale(axis, Drawing.Text);
        drawing.Labels([.. Labels.Select((label, bar) => ((bar + 0.5) * width, label))]);
        for (var bar = 0; bar < bars; bar++)
        {
            var below = 0.0;
            for (var part = 0; part < Parts.Length; part++)
            {
                var height = Parts[part].Points[bar].Y ?? 0;
                var (y, tall) = (Drawing.Y(axis.Place(below + height)), axis.Place(height));
                var told = WebUtility.HtmlEncode($"{Labels[bar]}, {Parts[part].Name}: {Drawing.Text(height)}");
                drawing.Add($"<rect class='bar c{part % 8}' x='{Drawing.X((bar + 0.12) * width):0.#}' y='{y:0.#}' width='{width * 0.76:0.#}' height='{tall:0.#}'><title>{told}</title></rect>");
                below += height;
            }
        }

        return drawing.Figure(Title, Note, Parts.Select(part => part.Name));
    }
}
