using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Routing.Tests;

/// <summary>The JSON that is stored and sent: web defaults with enumerations as strings.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>As it is after it was stored.</summary>
    public static T Through<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!;

    /// <summary>What is read back writes the same JSON again, member by member, and keeps its type.</summary>
    public static void ShouldRoundTrip<T>(T value)
        where T : class
    {
        var json = JsonSerializer.Serialize(value, Options);
        var back = JsonSerializer.Deserialize<T>(json, Options)!;
        back.GetType().ShouldBe(value.GetType());
        JsonSerializer.Serialize(back, Options).ShouldBe(json);
    }
}
