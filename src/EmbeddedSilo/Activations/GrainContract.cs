using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>Which interfaces are contracts.</summary>
internal static class GrainContract
{
    private static readonly HashSet<Type> Bases =
        [typeof(IAddressable), typeof(IGrain), typeof(IGrainWithStringKey), typeof(IGrainObserver)];

    /// <summary>Whether this is the interface of a grain or an observer, and not one of the bases.</summary>
    public static bool IsOne(Type type) =>
        type.IsInterface && typeof(IAddressable).IsAssignableFrom(type) && !Bases.Contains(type);

    public static bool IsGrainClass(Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        && typeof(IGrainBase).IsAssignableFrom(type) && type.GetInterfaces().Any(one => IsOne(one) && typeof(IGrain).IsAssignableFrom(one));
}
