using System.Collections;
using System.Globalization;
using System.Reflection;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>A value in words, every member with its own type: what two values have to have in common to be the same.</summary>
internal static class Dump
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IDictionary entries => $"{{{string.Join(", ", entries.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(entries[key])}").Order(StringComparer.Ordinal))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType().Namespace?.StartsWith(nameof(OmniContact), StringComparison.Ordinal) is true && value is not Enum => Members(value),
        IFormattable simple when value is DateTimeOffset or TimeSpan or TimeOnly or DateOnly => simple.ToString(value is TimeSpan ? "c" : "O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Members(object value) => $"{value.GetType().Name}({string.Join(", ", value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
        .Select(property => $"{property.Name} = {Of(property.GetValue(value))}"))})";
}
