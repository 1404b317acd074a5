using System.Reflection;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>What is known of a grain method before it is called.</summary>
internal sealed class CallMethod(Type contract, MethodInfo method)
{
    public Type Contract { get; } = contract;

    public MethodInfo Method { get; } = method;

    public string Name { get; } = method.Name;

    public GrainInterfaceType InterfaceType { get; } = GrainInterfaceType.Create(contract.FullName ?? contract.Name);

    /// <summary>No answer is sent: the attribute says so, or there is nothing to return.</summary>
    public bool IsOneWay { get; } =
        method.ReturnType == typeof(void) || method.IsDefined(typeof(OneWayAttribute));

    public Interleaving Interleaving { get; } =
        method.IsDefined(typeof(AlwaysInterleaveAttribute)) ? Interleaving.Always
        : method.IsDefined(typeof(ReadOnlyAttribute)) ? Interleaving.ReadOnly
        : Interleaving.None;

    public override string ToString() => $"{Contract.Name}.{Name}";
}
