using System.Collections.Immutable;
using OmniContact.Boards;

namespace OmniContact.Server.Api;

/// <summary>The centre at a glance.</summary>
/// <param name="BreakReasons">The names of the reasons that agents name when they ask for a break.</param>
internal sealed record BoardView(QueueRow[] Queues, AgentRow[] Agents, BoardFigures Figures, ImmutableArray<CodeName> BreakReasons);
