using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing;

/// <summary>Why a command changed nothing. Refusals are values: only system faults are exceptions.</summary>
/// <param name="Kind">What was wrong, for programs.</param>
/// <param name="Reason">What was wrong, for people: names the field, the value and the bound or the current state.</param>
public sealed record Refusal(RefusalKind Kind, string Reason)
{
    /// <summary>Of <see cref="RefusalKind.DoesNotFit"/>: what keeps the agent and the conversation apart.</summary>
    public RuledOut? Why { get; init; }
}
