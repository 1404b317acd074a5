namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>One thing that is wrong with a scenario file.</summary>
/// <param name="Line">Where in the file, from 1.</param>
/// <param name="Where">Path of the field, for example <c>types[0].patience.mean</c>.</param>
/// <param name="Text">What is wrong, with the value and the bound.</param>
internal sealed record ScenarioFault(int Line, string Where, string Text)
{
    public override string ToString() => $"line {Line}: {Where}: {Text}";
}
