namespace OmniContact.Routing.Queues;

/// <summary>Which of the agents that fit is asked first. Ties: longest idle, then id.</summary>
public enum Strategy
{
    /// <summary>The later of the end of the last contact and the last change to Available lies furthest back.</summary>
    LongestIdle,
    /// <summary>Used units over capacity.</summary>
    LeastLoaded,
    /// <summary>Highest sum of levels in the skills that the item requires.</summary>
    BestSkill,
    /// <summary>Shortest mean handling time of the agent in this medium.</summary>
    FastestFirst,
    /// <summary>Whose turn in this queue came longest ago.</summary>
    RoundRobin,
}
