using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace OmniContact.Storage.Reading;

/// <summary>Where a list goes on: the name of the list and the sort values of the last row, opaque to callers.</summary>
internal static class Cursor
{
    public static string Format(string list, params ReadOnlySpan<object> values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((object[])[list, .. values]));

    /// <param name="list">The list that the cursor must be of.</param>
    /// <param name="cursor">As <see cref="Format"/> made it.</param>
    /// <param name="shape">One letter per value: n = number, t = text.</param>
    /// <exception cref="ArgumentException">It is not a cursor of this list.</exception>
    public static object[] Parse(string list, string cursor, string shape)
    {
        try
        {
            using var parsed = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var values = parsed.RootElement.EnumerateArray().ToArray();
            if (values.Length == shape.Length + 1 && values[0].GetString() == list)
                return [.. shape.Select((letter, i) => letter == 'n' ? (object)values[i + 1].GetInt64() : values[i + 1].GetString()!)];
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or DecoderFallbackException)
        {
            throw Invalid(list, cursor, exception);
        }
        throw Invalid(list, cursor, null);
    }

    private static ArgumentException Invalid(string list, string cursor, Exception? inner) =>
        new($"'{cursor}' is not a cursor of the list {list}.", nameof(cursor), inner);
}
