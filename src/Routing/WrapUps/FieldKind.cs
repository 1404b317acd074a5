namespace OmniContact.Routing.WrapUps;

/// <summary>What a field of a form takes.</summary>
public enum FieldKind
{
    Text,
    /// <summary>One of the options.</summary>
    Choice,
    /// <summary>A way through the options, down to one that has none below it.</summary>
    Cascade,
    /// <summary>A day of the calendar, such as 2026-11-30.</summary>
    Date,
    Number,
}
