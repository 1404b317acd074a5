using System.Collections.Immutable;

namespace OmniContact.Server.Health;

/// <summary>Whether the server works, and each thing it depends on.</summary>
/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
/// <param name="Checks">One line each.</param>
internal sealed record HealthReport(string Status, ImmutableArray<HealthCheck> Checks);
