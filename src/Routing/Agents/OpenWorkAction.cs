namespace OmniContact.Routing.Agents;

public enum OpenWorkAction
{
    ToQueue,
    ToColleague,
    /// <summary>Deferred work only.</summary>
    KeepForNextShift,
}
