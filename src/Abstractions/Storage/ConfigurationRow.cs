namespace OmniContact.Storage;

/// <summary>One entity as of one version: kind (queue, agent, skill, calendar ...), id, JSON; null = removed.</summary>
public sealed record ConfigurationRow(string Kind, string Id, string? Body);
