namespace OmniContact.Routing.Rules;

public enum RuleResult
{
    /// <summary>The condition held and the outcome was used.</summary>
    Applied,
    /// <summary>The condition did not hold.</summary>
    DidNotHold,
    /// <summary>The condition holds, but an earlier rule had ended the search.</summary>
    NotReached,
    /// <summary>The condition does not hold, and an earlier rule had ended the search anyway.</summary>
    NotReachedAndDidNotHold,
    /// <summary>The rule is switched off.</summary>
    SwitchedOff,
}
