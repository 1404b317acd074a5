namespace OmniContact.Routing.Matching.Lists;

/// <summary>A node's neighbours in the express lanes above its list.</summary>
internal struct Tower
{
    public int Height;
    public Lanes Previous;
    public Lanes Next;
}
