namespace OmniContact.Simulation.Results;

internal enum SectionKind
{
    /// <summary>Everything together.</summary>
    All,
    Type,
    Group,
}
