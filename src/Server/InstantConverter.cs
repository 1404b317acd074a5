using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Server;

/// <summary>Instants that come from outside say in which zone they are meant: without it the same text would be another instant on another server.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public const string Fault = "has to be an instant with its zone, such as 2026-11-22T10:00:00+08:00";

    /// <summary>Longer than any instant that can be read.</summary>
    private const int Longest = 40;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && HasZone(in reader) && reader.TryGetDateTimeOffset(out var instant)) return instant;
        throw new JsonException(Fault);
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasZone(in Utf8JsonReader reader)
    {
        Span<byte> text = stackalloc byte[Longest];
        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > Longest) return false;
        text = text[..reader.CopyString(text)];
        var time = text.IndexOf((byte)'T');
        return time >= 0 && text[time..].IndexOfAny("Z+-"u8) >= 0;
    }
}
