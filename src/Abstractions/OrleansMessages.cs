using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Serializers;

namespace OmniContact;

/// <summary>How messages of grains travel on Orleans: as JSON between processes, as they are inside one.</summary>
public static class OrleansMessages
{
    /// <summary>What every silo and every client of a cluster registers.</summary>
    public static IServiceCollection AddGrainMessages(this IServiceCollection services) => services
        .AddSingleton<IGeneralizedCopier, AsTheyAre>()
        .AddSerializer(serializer => serializer.AddJsonSerializer(isSerializable: GrainWire.IsMessage, isCopyable: null))
        // A store that is away is told apart from what else may fail, whoever calls.
        .Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add(GrainWire.ExceptionNamespace));

    /// <summary>Nobody can change a message: caller and grain may hold the same one. A copy by JSON cost more than the call.</summary>
    private sealed class AsTheyAre : IGeneralizedCopier, IOptionalDeepCopier
    {
        public bool IsSupportedType(Type type) => GrainWire.IsMessage(type);

        public bool IsShallowCopyable() => true;

        public object? DeepCopy(object? input, CopyContext context) => input;
    }
}
