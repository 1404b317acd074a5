namespace OmniContact.Load.Promises;

/// <summary>A promise was broken: which, and where.</summary>
internal sealed record Broken(Promise Promise, string Where);
