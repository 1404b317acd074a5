namespace OmniContact.Routing.Matching;

/// <summary>Names an item inside one <see cref="Matcher"/>. Valid until the item is removed.</summary>
public readonly record struct ItemRef
{
    internal ItemRef(ItemEntry entry) => Entry = entry;

    internal ItemEntry Entry { get; }
}
