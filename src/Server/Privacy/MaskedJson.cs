using System.Text.Encodings.Web;
using System.Text.Json;

namespace OmniContact.Server.Privacy;

/// <summary>Stored JSON on its way out: the same document with every text masked.</summary>
internal static class MaskedJson
{
    /// <summary>Letters of any script as they are.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Mask(string json)
    {
        using var stored = JsonDocument.Parse(json);
        using var masked = new MemoryStream();
        using (var writer = new Utf8JsonWriter(masked, Readable)) Copy(stored.RootElement, writer);
        return JsonElement.Parse(masked.ToArray());
    }

    private static void Copy(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(Masker.Mask(member.Name));
                    Copy(member.Value, writer);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Copy(item, writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Masker.Mask(value.GetString()!));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
