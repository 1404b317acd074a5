using Orleans;

namespace OmniContact.Boards;

/// <summary>Live figures of one queue (key: the queue's id) or of all (key <c>all</c>), from facts read by position.</summary>
public interface IBoardGrain : IGrainWithStringKey
{
    Task<BoardFigures> Read();

    /// <summary>New facts are there; safe to lose.</summary>
    [Orleans.Concurrency.OneWay]
    Task Look();
}
