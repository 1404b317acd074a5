using System.Text.Json;
using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A duration: a number of seconds, or an object that names its kind.</summary>
internal static class DistributionReader
{
    public static Distribution Read(Node node, Faults faults)
    {
        if (node.Kind == JsonValueKind.Number) return new Deterministic(faults.Number(node, Bounds.NotNegative));
        var fields = new Fields(node, faults);
        var read = OfKind(fields);
        fields.Done();
        return read;
    }

    public static Distribution? Read(Fields fields, string name) => fields.Find(name) is { } node ? Read(node, fields.Faults) : null;

    private static Distribution OfKind(Fields fields)
    {
        switch (fields.NeedText("kind"))
        {
            case "exponential": return new Exponential(Mean(fields));
            case "gamma": return new Gamma(Mean(fields), fields.Number("shape", new Bounds(0.01, 10_000)));
            case "logNormal": return new LogNormal(Mean(fields), fields.Number("deviation", Bounds.NotNegative));
            case "deterministic": return new Deterministic(fields.Number("value", Bounds.NotNegative));
            case "uniform": return Between(fields);
            case "empirical": return Observed(fields);
            case "hyperExponential": return Mixture(fields);
            case "?": return new Deterministic(1);
            case var kind:
                fields.Faults.Add(fields.Node["kind"]!, $"is '{kind}'; exponential, gamma, uniform, logNormal, deterministic, empirical and hyperExponential are allowed");
                foreach (var (name, _) in fields.Node.Members) fields.Find(name);
                return new Deterministic(1);
        }
    }

    private static double Mean(Fields fields) => fields.Number("mean", Bounds.Positive);

    private static Uniform Between(Fields fields)
    {
        var from = fields.Number("from", Bounds.NotNegative);
        return new Uniform(from, fields.Number("to", new Bounds(from, Bounds.Longest)));
    }

    private static Empirical Observed(Fields fields)
    {
        var values = fields.List("values");
        if (values.Count > 0) return new Empirical([.. values.Select(value => fields.Faults.Number(value, Bounds.NotNegative))]);
        fields.Faults.Add(fields.Node, "'values' needs at least one number");
        return new Empirical([1]);
    }

    /// <summary>By its member <c>phases</c>.</summary>
    public static HyperExponential Mixture(Fields fields)
    {
        var phases = fields.List("phases").Select(phase => OfPhase(new Fields(phase, fields.Faults))).ToArray();
        if (Math.Abs(phases.Sum(phase => phase.Share) - 1) > 1e-6)
            fields.Faults.Add(fields.Find("phases") ?? fields.Node, FormattableString.Invariant($"the shares add up to {phases.Sum(phase => phase.Share)}; 1 is needed"));
        return new HyperExponential(phases.Length == 0 ? [new Phase(1, 1)] : [.. phases]);
    }

    private static Phase OfPhase(Fields fields)
    {
        var phase = new Phase(fields.Number("share", new Bounds(0, 1, FromItself: false)), fields.Number("mean", Bounds.Positive));
        fields.Done();
        return phase;
    }
}
