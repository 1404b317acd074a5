namespace OmniContact.Server.Rules;

/// <summary>How many contacts a queue gets by the rules in force and by the draft; a queue that is null is none.</summary>
internal sealed record QueueShare(string? QueueId, int Before, int After);
