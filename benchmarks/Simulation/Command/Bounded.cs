using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace OmniContact.Simulation.Command;

/// <summary>Options whose values have bounds: what is no such value is refused with the option's name, what was said and what is allowed.</summary>
internal static class Bounded
{
    public static Option<int> Whole(string name, string description, int usual, int from, int to) =>
        Of(name, string.Create(CultureInfo.InvariantCulture, $"{description}, {from:#,0} to {to:#,0}"), usual, text => Within(text, "a whole number from ", from, to));

    public static Option<double> Number(string name, string description, double usual, double from, double to) =>
        Of(name, string.Create(CultureInfo.InvariantCulture, $"{description}, {from:0.##} to {to:#,0.##}"), usual, text => Within(text, "", from, to));

    /// <summary>Null where it is not said.</summary>
    public static Option<int?> Perhaps(string name, string description, int from, int to) =>
        Of(name, description, default(int?), text => Within(text, "a whole number from ", from, to) is var read && read.Wrong is null ? (read.Value, null) : (null, read.Wrong));

    /// <summary>One of the names of an enumeration, in whatever case.</summary>
    public static Option<T> Choice<T>(string name, string description, T usual)
        where T : struct, Enum
    {
        var names = string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
        return Of(name, description, usual, text => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? (value, null)
            : (usual, $"{names} are allowed"));
    }

    private static (T Value, string? Wrong) Within<T>(string text, string kind, T from, T to)
        where T : INumber<T> =>
        T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to
            ? (value, null)
            : (from, string.Create(CultureInfo.InvariantCulture, $"{kind}{from} to {to} is allowed"));

    private static Option<T> Of<T>(string name, string description, T usual, Func<string, (T Value, string? Wrong)> read) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = said => Value(name, usual, read, said),
    };

    private static T Value<T>(string name, T usual, Func<string, (T Value, string? Wrong)> read, ArgumentResult said)
    {
        if (said.Tokens is not [{ Value: var text }]) return usual;
        var (value, wrong) = read(text);
        if (wrong is null) return value;
        said.AddError($"{name} is {text}; {wrong}.");
        return usual;
    }
}
