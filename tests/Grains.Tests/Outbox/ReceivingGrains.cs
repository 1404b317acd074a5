using System.Collections.Immutable;
using System.Reflection;
using OmniContact.Agents;
using Orleans;

namespace OmniContact.Grains.Tests.Outbox;

/// <summary>Agents whose answers to deliveries the test gives, by their key.</summary>
internal class ReceivingGrains : DispatchProxy
{
    private Func<string, ImmutableArray<AgentPart>, Task> _deliver = null!;
    private string _key = "";

    public static IGrainFactory That(Func<string, ImmutableArray<AgentPart>, Task> deliver) => Of<IGrainFactory>(deliver, "");

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IAgentGrain.PartsChanged)
        ? _deliver(_key, (ImmutableArray<AgentPart>)args![0]!)
        : Of<IAgentGrain>(_deliver, (string)args![0]!);

    private static T Of<T>(Func<string, ImmutableArray<AgentPart>, Task> deliver, string key) where T : class
    {
        var proxy = Create<T, ReceivingGrains>();
        var receiving = (ReceivingGrains)(object)proxy;
        (receiving._deliver, receiving._key) = (deliver, key);
        return proxy;
    }
}
