namespace OmniContact.Routing.Rules;

/// <summary>One comparison of a condition, with its result and what was found.</summary>
/// <param name="Source">The comparison as written.</param>
/// <param name="Line">Its line in the condition, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Actual">What the field was, for instance <c>tier is "silver"</c>.</param>
public sealed record ComparisonTrace(string Source, int Line, int Column, bool Holds, string Actual);
