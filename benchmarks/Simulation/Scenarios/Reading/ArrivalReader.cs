using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>How contacts of a type come.</summary>
/// <param name="periods">The scenario's time.</param>
/// <param name="folder">Where the scenario lies: names of trace files are relative to it.</param>
internal sealed class ArrivalReader(Periods periods, string folder)
{
    private static readonly Bounds PerHour = new(0, 1e9);

    public ArrivalPlan Read(Node node, Faults faults)
    {
        var fields = new Fields(node, faults);
        var read = OfKind(fields);
        fields.Done();
        return read;
    }

    private ArrivalPlan OfKind(Fields fields)
    {
        switch (fields.NeedText("kind"))
        {
            case "poisson": return new Spaced(new Exponential(3600 / fields.Number("perHour", PerHour with { FromItself = false })));
            case "deterministic": return new Spaced(new Deterministic(fields.Number("everySeconds", new Bounds(1e-3, Bounds.Longest))));
            case "hyperExponential": return new Spaced(DistributionReader.Mixture(fields));
            case "spaced": return new Spaced(Spacing(fields));
            case "piecewise": return ByPeriod(fields);
            case "trace": return new TraceReader(periods, folder).Read(fields);
            case "?": break;
            case var kind:
                fields.Faults.Add(fields.Node["kind"]!, $"is '{kind}'; poisson, piecewise, deterministic, hyperExponential, spaced and trace are allowed");
                foreach (var (name, _) in fields.Node.Members) fields.Find(name);
                break;
        }

        return new Spaced(new Deterministic(1));
    }

    /// <summary>The times between arrivals: any distribution whose mean is above 0.</summary>
    private static Distribution Spacing(Fields fields)
    {
        if (fields.Need("spacing") is not { } node) return new Deterministic(1);
        var spacing = DistributionReader.Read(node, fields.Faults);
        if (spacing.Mean >= 1e-3) return spacing;
        fields.Faults.Add(node, FormattableString.Invariant($"has the mean {spacing.Mean} s; 0.001 s or more is allowed"));
        return new Deterministic(1);
    }

    private Piecewise ByPeriod(Fields fields)
    {
        var rates = fields.Need("perHour") is { } node ? periods.Values(node, PerHour, fields.Faults) : [];
        return new Piecewise(
            [.. rates.Select((rate, period) => new RatePeriod(periods.Begin(period + 1), rate / 3600))],
            DistributionReader.Read(fields, "busyness"));
    }
}
