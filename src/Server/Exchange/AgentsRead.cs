using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Server.Exchange;

/// <summary>What a table says.</summary>
/// <param name="Set">An agent of each line that could be read.</param>
/// <param name="Faults">By line and column: <c>line 3, queues</c>.</param>
internal sealed record AgentsRead(ImmutableArray<WrittenEntity> Set, ImmutableArray<Fault> Faults);
