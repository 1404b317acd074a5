using System.Collections.Immutable;

namespace OmniContact.Routing.Tests.Waits;

internal sealed record MixedAgent(string Id, MediaSet Serves, ImmutableDictionary<string, int> Skills);
