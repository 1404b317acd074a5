namespace OmniContact.Routing.Rules;

/// <summary>How many rules of a set may act on one conversation.</summary>
public enum RuleMode
{
    /// <summary>The first rule whose condition holds; those after it are not looked at.</summary>
    FirstMatch,

    /// <summary>
    /// Every rule whose condition holds, in order, until one that stops. Credits and tags add up, a skill takes the highest
    /// level asked for; of queue, bot and preferred agent the first that was named stays.
    /// </summary>
    Accumulate,
}
