namespace OmniContact.Routing.Rules.Language;

internal enum Operator
{
    /// <summary>A flag that stands alone.</summary>
    Alone,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    InRange,
    NotInRange,
    Has,
    HasAny,
    HasAll,
    Starts,
    IsKnown,
    IsUnknown,
}
