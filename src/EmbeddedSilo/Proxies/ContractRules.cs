using System.Reflection;
using Orleans.Concurrency;

namespace Orleans.Embedded;

/// <summary>What the methods of a grain interface may look like.</summary>
internal static class ContractRules
{
    /// <summary>Every method of a contract, those of the interfaces that it refines included.</summary>
    public static MethodInfo[] Methods(Type contract) =>
        [.. contract.GetInterfaces().Prepend(contract).SelectMany(one => one.GetMethods()).Where(method => method.IsAbstract)];

    /// <summary>What is wrong with a contract, one sentence for each fault.</summary>
    public static IEnumerable<string> Faults(Type contract)
    {
        if (contract.ContainsGenericParameters) return [$"{contract} is generic."];
        return Methods(contract).SelectMany(method => Faults(method).Select(fault => $"{contract}.{method.Name} {fault}"));
    }

    private static IEnumerable<string> Faults(MethodInfo method)
    {
        if (method.IsSpecialName) yield return "is a property or an event: a contract has methods only.";
        if (method.IsGenericMethodDefinition) yield return "is generic.";
        if (!IsMessageResult(method.ReturnType))
            yield return $"returns {method.ReturnType.Name}: a call returns Task, Task<T>, ValueTask or ValueTask<T>, a "
                + "message without an answer void.";
        if (method.IsDefined(typeof(OneWayAttribute)) && method.ReturnType.IsGenericType)
            yield return "is [OneWay] and has a result.";
        if (method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike))
            yield return "has a parameter by reference.";
        if (method.GetParameters().Count(parameter => parameter.ParameterType == typeof(CancellationToken)) > 1)
            yield return "has more than one CancellationToken.";
    }

    private static bool IsMessageResult(Type type)
    {
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask)) return true;
        if (!type.IsGenericType) return false;
        var generic = type.GetGenericTypeDefinition();
        return generic == typeof(Task<>) || generic == typeof(ValueTask<>);
    }
}
