using System.Globalization;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>Cursors of lists that go by a number.</summary>
internal static class Cursors
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <exception cref="Faulty">It is no cursor of such a list.</exception>
    public static long Number(string cursor) =>
        long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Faulty.Field(400, "cursor", $"'{cursor}' is not a cursor of this list");
}
