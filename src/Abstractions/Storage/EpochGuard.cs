namespace OmniContact.Storage;

/// <summary>The unit is refused unless the actor's epoch is still this one.</summary>
public sealed record EpochGuard(string Kind, string Key, long Epoch);
