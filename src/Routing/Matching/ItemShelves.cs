using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>The shelves on which items wait, made when first needed.</summary>
internal sealed class ItemShelves(SortedLists lists)
{
    private readonly List<ItemShelf> _live = [];
    private readonly List<ItemShelf> _deferred = [];

    /// <summary>Draining items without a reservation.</summary>
    public int Unreserved { get; private set; }

    public List<ItemShelf> Of(MediumClass @class) => @class == MediumClass.Live ? _live : _deferred;

    public void Put(ItemEntry item, ItemShelf? shelf, int audience, SortKey key)
    {
        ref var node = ref lists.Node(item.Slot);
        if (item.Shelf == shelf && (shelf is null || (item.Audience == audience && node.Key.Same(key)))) return;
        if (item.Shelf is { } from)
        {
            from.Shelf.Remove(item.Audience, item.Slot);
            if (from.Unreserved) Unreserved--;
        }

        item.Shelf = shelf;
        if (shelf is null) return;
        shelf.Shelf.Insert(audience, item.Slot, key);
        if (shelf.Unreserved) Unreserved++;
    }

    public ItemShelf For(MediumClass @class, Medium medium, int stage, bool unreserved)
    {
        var shelves = Of(@class);
        foreach (var shelf in shelves)
            if (shelf.Medium == medium && shelf.Stage == stage && shelf.Unreserved == unreserved) return shelf;
        var added = new ItemShelf(@class, medium, stage, unreserved, lists);
        shelves.Add(added);
        return added;
    }

    /// <summary>Forgets the shelves; none may hold an item.</summary>
    public void Clear()
    {
        _live.Clear();
        _deferred.Clear();
    }
}
