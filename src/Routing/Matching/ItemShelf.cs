using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>Items of one medium and class at one stage, by audience; those that could still reserve an agent apart.</summary>
internal sealed class ItemShelf(MediumClass @class, Medium medium, int stage, bool unreserved, SortedLists lists)
{
    public MediumClass Class => @class;

    public Medium Medium => medium;

    public int Stage => stage;

    /// <summary>Draining without a reservation.</summary>
    public bool Unreserved => unreserved;

    public Shelf Shelf { get; } = new(lists);
}
