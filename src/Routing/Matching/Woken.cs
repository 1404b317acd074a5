namespace OmniContact.Routing.Matching;

/// <summary>What changed of itself since <see cref="Matcher.Advance"/> was last called. The spans are valid until the next call of the matcher.</summary>
public readonly ref struct Woken
{
    /// <summary>Items that more agents may have than before: ask for their best agent. May name one twice.</summary>
    public required ReadOnlySpan<ItemRef> Items { get; init; }

    /// <summary>Agents who may have more items than before: let them ask. May name one twice.</summary>
    public required ReadOnlySpan<AgentRef> Agents { get; init; }

    /// <summary>Agents whose reservation by this queue began, ended or changed: let them know. May name one twice.</summary>
    public required ReadOnlySpan<AgentRef> Reserved { get; init; }
}
