using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OmniContact;

/// <summary>
/// Refuses null among the items of a list or dictionary that somebody sends, at the place where it stands. The serializer
/// respects the annotation of a member, but not that of a collection's items.
/// </summary>
public static class NoNullItems
{
    public const string Fault = "holds null among its items";

    /// <summary>For <see cref="JsonTypeInfoResolver.WithAddedModifier"/>.</summary>
    public static void Refuse(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => HoldsReferences(member.PropertyType)))
        {
            if (member.AssociatedParameter is not null) RefuseAfterwards(type, member);
            else if (member.Set is { } set) member.Set = (owner, value) => set(owner, HasNull(value) ? throw new JsonException(Fault) : value);
        }
    }

    /// <summary>What a constructor takes is never set by itself; the place is that of the whole, so the member is named here.</summary>
    private static void RefuseAfterwards(JsonTypeInfo type, JsonPropertyInfo member)
    {
        type.OnDeserialized += owner =>
        {
            if (HasNull(member.Get!(owner))) throw new JsonException($"'{member.Name}' {Fault}");
        };
    }

    private static bool HoldsReferences(Type type)
    {
        var collection = Nullable.GetUnderlyingType(type) ?? type;
        return collection.IsGenericType && collection.IsAssignableTo(typeof(IEnumerable)) && !collection.GetGenericArguments()[^1].IsValueType;
    }

    private static bool HasNull(object? value) => value switch
    {
        null => false,
        IDictionary dictionary => dictionary.Values.Cast<object?>().Contains(null),
        IEnumerable items => items.Cast<object?>().Contains(null),
        _ => false,
    };
}
