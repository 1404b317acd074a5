using System.ComponentModel.DataAnnotations;

namespace OmniContact.Server.Api;

/// <summary>The days of a year that differ from their weekday, as text: one date or range a line.</summary>
internal sealed record DatesRequest
{
    public const int FirstYear = 1970;
    public const int LastYear = 2199;
    public const int LongestText = 20_000;

    /// <summary>1970..2199; a date of another year is a fault.</summary>
    [Range(FirstYear, LastYear)]
    public required int Year { get; init; }

    /// <summary>At most 20,000 characters.</summary>
    public required string Text { get; init; }
}
