namespace OmniContact.Routing.Matching;

/// <summary>A moment in what a queue has heard: changes are numbered within the epoch of its activation.</summary>
public readonly record struct Heard(long Epoch, long Number) : IComparable<Heard>
{
    public int CompareTo(Heard other) => Epoch == other.Epoch ? Number.CompareTo(other.Number) : Epoch.CompareTo(other.Epoch);
}
