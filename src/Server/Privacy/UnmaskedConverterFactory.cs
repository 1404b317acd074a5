using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Server.Privacy;

/// <summary>Writes <see cref="Unmasked{T}"/> as the value in it, with the options that do not mask.</summary>
internal sealed class UnmaskedConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Unmasked<>);

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(type.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<Unmasked<T>>
    {
        public override Unmasked<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T>(ref reader, ApiJson.Plain)!);

        public override void Write(Utf8JsonWriter writer, Unmasked<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, ApiJson.Plain);
    }
}
