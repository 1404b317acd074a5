namespace OmniContact.Routing.Matching;

/// <summary>Where the keys of one group of skill sets stand in <see cref="Heads"/>.</summary>
internal readonly record struct HeadGroup(int Start, int Count, int Room);
