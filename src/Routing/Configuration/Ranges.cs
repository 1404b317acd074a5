using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace OmniContact.Routing.Configuration;

/// <summary>Checks numbers against the <see cref="RangeAttribute"/> of their properties, which also reaches the API's description.</summary>
internal static class Ranges
{
    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, RangeAttribute Range)[]> Checked = [];

    internal static IEnumerable<Fault> Faults(object settings, string where) =>
        from check in Checked.GetOrAdd(settings.GetType(), Of)
        let value = (int?)check.Property.GetValue(settings)
        where value < (int)check.Range.Minimum || value > (int)check.Range.Maximum
        let name = JsonNamingPolicy.CamelCase.ConvertName(check.Property.Name)
        select new Fault($"{where}.{name}", "out-of-range", $"{name} is {value}; {check.Range.Minimum} to {check.Range.Maximum} are allowed");

    /// <summary>The level of a skill.</summary>
    internal static IEnumerable<Fault> Level(int level, int minimum, string where)
    {
        if (level < minimum || level > 10) yield return new Fault(where, "out-of-range", $"the level is {level}; {minimum} to 10 are allowed");
    }

    private static (PropertyInfo, RangeAttribute)[] Of(Type type) =>
    [
        .. from property in type.GetProperties()
           let range = property.GetCustomAttribute<RangeAttribute>()
           where range is not null
           select (property, range),
    ];
}
