using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace OmniContact.Grains.Tests;

/// <summary>The serializer of a cluster, set up as for the server; a value has its declared type, as in a call.</summary>
internal static class WireCodec
{
    private static readonly MethodInfo Typed = typeof(WireCodec).GetMethod(nameof(RoundTripAs), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly Serializer Serializer = new ServiceCollection()
        .AddGrainMessages()
        .BuildServiceProvider().GetRequiredService<Serializer>();

    public static object? RoundTrip(object? value, Type type) => Typed.MakeGenericMethod(type).Invoke(null, [value]);

    private static T? RoundTripAs<T>(T value) => Serializer.Deserialize<T>(Serializer.SerializeToArray(value));
}
