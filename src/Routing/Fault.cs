namespace OmniContact.Routing;

/// <summary>
/// One thing that is wrong with a piece of configuration. A configuration with faults is refused as a whole, and every
/// fault is listed, so validators return all they find.
/// </summary>
/// <param name="Where">The place, as a path (<c>week.Monday[1]</c>) or, in text, <c>line 3</c> or <c>line 3, column 7</c>.</param>
/// <param name="Code">A stable name of the kind of fault, by which a client finds its translation.</param>
/// <param name="Text">The fault in English, with the values and bounds that matter.</param>
public sealed record Fault(string Where, string Code, string Text)
{
    public override string ToString() => $"{Where}: {Text}";
}
