using System.Text.Json;

namespace OmniContact.Grains.Tests;

/// <summary>What a strict silo does to messages: System.Text.Json with default options.</summary>
internal static class WireCodec
{
    private static readonly JsonSerializerOptions Json = new();

    public static object? RoundTrip(object? value, Type type) =>
        value is null ? null : JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type, Json), type, Json);
}
