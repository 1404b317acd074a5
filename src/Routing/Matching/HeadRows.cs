namespace OmniContact.Routing.Matching;

/// <summary>Where the heads of those who meet some needs stand in <see cref="Heads"/>, group after group, at least one.</summary>
internal sealed class HeadRows(HeadGroup[] groups)
{
    /// <summary>The first of them, which mostly has somebody: found without a look at the others.</summary>
    public readonly HeadGroup First = groups[0];

    public HeadGroup[] Groups => groups;

    /// <summary>There are skill sets that they do not know.</summary>
    public bool OutOfDate;
}
