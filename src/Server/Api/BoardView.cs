using OmniContact.Boards;

namespace OmniContact.Server.Api;

/// <summary>The centre at a glance.</summary>
internal sealed record BoardView(QueueRow[] Queues, AgentRow[] Agents, BoardFigures Figures);
