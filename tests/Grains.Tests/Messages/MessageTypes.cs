using System.Reflection;
using System.Text.Json.Serialization;
using OmniContact.Agents;
using OmniContact.Alerts;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>What travels between grains and what they store, found by walking the contracts.</summary>
internal static class MessageTypes
{
    /// <summary>Bodies of rows, of outbox entries and of facts.</summary>
    private static readonly Type[] Stored =
    [
        typeof(ConversationBody), typeof(AgentBody), typeof(Customer), typeof(Message), typeof(AgentPart), typeof(CustomerFact),
        typeof(IntervalBook), typeof(AgentBook), typeof(ConversationFact), typeof(AgentFact), typeof(AlertBook), typeof(AlertNotice), typeof(AgentSilence),
    ];

    /// <summary>The interfaces of grains and of observers.</summary>
    public static IEnumerable<Type> Contracts => typeof(IAgentGrain).Assembly.GetTypes()
        .Where(type => type.IsInterface && (type.IsAssignableTo(typeof(IGrain)) || type.IsAssignableTo(typeof(IGrainObserver))));

    /// <summary>Arguments, results and stored bodies.</summary>
    public static IEnumerable<Type> Roots => Contracts.SelectMany(contract => contract.GetMethods())
        .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(Result(method)))
        .Concat(Stored).Where(type => !Passes(type)).Distinct();

    /// <summary>All of our types that a root is made of, itself included.</summary>
    public static IEnumerable<Type> Reachable
    {
        get
        {
            var seen = new HashSet<Type>();
            foreach (var root in Roots) Walk(root, seen);
            return seen.Where(type => type.Namespace?.StartsWith(nameof(OmniContact), StringComparison.Ordinal) is true);
        }
    }

    public static IEnumerable<Type> DerivedOf(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(derived => derived.DerivedType);

    private static Type Result(MethodInfo method) =>
        method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : typeof(void);

    private static bool Passes(Type type) => type == typeof(void) || type.IsPrimitive || type == typeof(string)
        || type == typeof(DateTimeOffset) || type.IsAssignableTo(typeof(IAddressable)) || Nullable.GetUnderlyingType(type) is not null;

    private static void Walk(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return;
        foreach (var part in type.GetGenericArguments().Concat(DerivedOf(type))) Walk(part, seen);
        if (type.Namespace?.StartsWith(nameof(OmniContact), StringComparison.Ordinal) is not true || type.IsEnum) return;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Walk(property.PropertyType, seen);
    }
}
