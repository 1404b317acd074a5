namespace OmniContact.Storage.Tests.Models;

/// <summary>Units in the order of their calls.</summary>
internal sealed record History(CommitUnit[] Units)
{
    public override string ToString() => $"{Units.Length} units";
}
