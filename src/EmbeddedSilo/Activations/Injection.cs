using System.Reflection;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>The constructor arguments of a grain that come from its activation and not from the container.</summary>
internal static class Injection
{
    public static ParameterInfo[] Parameters(Type type) =>
    [
        .. type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length)
            .First().GetParameters()
            .Where(parameter => parameter.ParameterType == typeof(IGrainContext)
                || parameter.IsDefined(typeof(PersistentStateAttribute))),
    ];

    public static Func<Activation, object> Argument(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<PersistentStateAttribute>() is not { } asked) return activation => activation;
        var type = parameter.ParameterType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IPersistentState<>))
            throw new OrleansConfigurationException(
                $"{parameter.Member.DeclaringType}: parameter {parameter.Name} has [PersistentState], so its type has to "
                + $"be IPersistentState<T>; it is {type}.");
        var make = typeof(StoredState<>).MakeGenericType(type.GetGenericArguments())
            .GetMethod(nameof(StoredState<int>.Of), BindingFlags.Static | BindingFlags.Public)!
            .CreateDelegate<Func<Activation, PersistentStateAttribute, object>>();
        return activation => make(activation, asked);
    }
}
