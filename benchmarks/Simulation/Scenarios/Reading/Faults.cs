namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Collects what is wrong, so that one look at the answer is enough to mend the file.</summary>
internal sealed class Faults
{
    private readonly List<ScenarioFault> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(Node node, string text) => _found.Add(new ScenarioFault(node.Line, node.Path.Length == 0 ? "scenario" : node.Path, text));

    /// <summary>The node's number; where it is none inside the bounds, a fault and a number that does no harm.</summary>
    public double Number(Node node, Bounds bounds)
    {
        if (node.Number is not { } number) Add(node, $"is {node.Shown}; a number is needed");
        else if (!bounds.Holds(number)) Add(node, $"is {node.Text}; {bounds} is allowed");
        else return number;
        return bounds.Harmless;
    }

    /// <exception cref="ScenarioFaultsException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0) throw new ScenarioFaultsException([.. _found.Distinct().OrderBy(fault => fault.Line)]);
    }
}
