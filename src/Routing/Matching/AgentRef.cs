namespace OmniContact.Routing.Matching;

/// <summary>
/// Names an agent inside one <see cref="Matcher"/>, which knows its id (<see cref="Matcher.IdOf"/>). Valid until the member is
/// removed. A number and no reference: it is handed about with every match, and a reference costs more to write.
/// </summary>
public readonly record struct AgentRef
{
    internal AgentRef(int slot) => Slot = slot;

    internal int Slot { get; }
}
