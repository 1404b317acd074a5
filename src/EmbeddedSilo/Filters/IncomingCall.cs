using System.Reflection;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A call on its way through the filters of the silo and of the grain class into the grain.</summary>
internal sealed class IncomingCall(Call call, Activation activation, IIncomingGrainCallFilter[] filters)
    : FilteredCall(call), IIncomingGrainCallContext
{
    public override object Grain => activation.Instance!;

    public IGrainContext TargetContext => activation;

    public MethodInfo ImplementationMethod
    {
        get
        {
            var map = Grain.GetType().GetInterfaceMap(InterfaceMethod.DeclaringType!);
            return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, InterfaceMethod)];
        }
    }

    protected override Task InvokeNext(int position)
    {
        if (position < filters.Length) return filters[position].Invoke(this);
        if (position == filters.Length && Grain is IIncomingGrainCallFilter own) return own.Invoke(this);
        return Take(Call.InvokeOn(Grain));
    }
}
