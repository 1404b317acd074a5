using OmniContact.Feeds;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Agents;

/// <summary>A nudge only: the truth is read by position.</summary>
public interface IAgentObserver : IGrainObserver
{
    [OneWay]
    Task Moved(string agentId, FeedPosition position);
}
