namespace OmniContact.Storage;

/// <param name="Version">Schema version that is in place again.</param>
/// <param name="From">The copy that was put in place.</param>
/// <param name="KeptAs">Where the upgraded data lies now.</param>
public sealed record WentBack(int Version, string From, string KeptAs);
