using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Server.Privacy;

/// <summary>Writes every text of every payload masked, so that nobody has to think of it field by field.</summary>
internal sealed class MaskingStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString());

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Masker.Mask(value));

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.GetString())!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Masker.Mask(value));

    /// <summary>Not every database can hold a null character, and no text has one.</summary>
    private static string? Checked(string? text) =>
        text?.Contains('\0') == true ? throw new JsonException("holds a null character") : text;
}
