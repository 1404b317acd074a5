namespace OmniContact.Storage;

/// <summary>Whom to wake at start so that nothing waits unseen.</summary>
public sealed record ActorsWithWork(IReadOnlyList<string> QueueIds, IReadOnlyList<string> AgentIds);
