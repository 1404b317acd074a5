using System.Collections.Immutable;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>Which types a codec passes as they are.</summary>
internal static class CodecPlan
{
    private static readonly HashSet<Type> Values =
    [
        typeof(string), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan),
        typeof(DateOnly), typeof(TimeOnly), typeof(Uri), typeof(GrainId), typeof(Nothing), typeof(CancellationToken),
    ];

    public static bool PassesAsIs(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || Values.Contains(type)
            || typeof(IAddressable).IsAssignableFrom(type);
    }

    /// <summary>Whether it is a collection of references: a cluster's own codecs write each as one.</summary>
    public static bool IsLineOfReferences(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && typeof(IAddressable).IsAssignableFrom(type.GetGenericArguments()[0]);
}
