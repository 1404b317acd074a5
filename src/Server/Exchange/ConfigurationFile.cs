using System.Collections.Immutable;

namespace OmniContact.Server.Exchange;

/// <summary>All that is configured, as a change set that would make it again.</summary>
internal sealed record ConfigurationFile(ImmutableArray<WrittenEntity> Set);
