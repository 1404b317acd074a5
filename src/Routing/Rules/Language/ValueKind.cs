namespace OmniContact.Routing.Rules.Language;

/// <summary>The types of the language. What each can be compared with is in <see cref="KindRules"/>.</summary>
internal enum ValueKind
{
    Text,
    /// <summary>A tag; a shorter one stands for all that refine it, <c>zh</c> for <c>zh-CN</c>.</summary>
    Language,
    /// <summary>What the customer wrote: only searched.</summary>
    Words,
    /// <summary>Several texts.</summary>
    Set,
    Flag,
    Number,
    Duration,
    Time,
    Date,
    Weekday,
    Medium,
    /// <summary>An attribute without a declared type: what it is compared with decides.</summary>
    Open,
}
