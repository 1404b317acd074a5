namespace OmniContact.Routing.Matching;

/// <summary>Names an item inside one <see cref="Matcher"/>. Valid until the item is removed.</summary>
public readonly record struct ItemRef
{
    internal ItemRef(ItemEntry entry) => Entry = entry;

    public string ConversationId => Entry.Item.ConversationId;

    internal ItemEntry Entry { get; }
}
