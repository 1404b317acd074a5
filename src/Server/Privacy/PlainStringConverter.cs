using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Server.Privacy;

/// <summary>For a single text that is nobody's private number although it may look like one: a colleague's user name, a token.</summary>
internal sealed class PlainStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
