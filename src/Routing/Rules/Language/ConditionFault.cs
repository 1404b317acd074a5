namespace OmniContact.Routing.Rules.Language;

/// <summary>Something wrong in a condition, and where.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters as a reader counts them (code points).</param>
/// <param name="Code">A stable name of the kind of fault.</param>
/// <param name="Text">What was found and what would be accepted.</param>
public sealed record ConditionFault(int Line, int Column, string Code, string Text)
{
    public override string ToString() => $"line {Line}, column {Column}: {Text}";
}
