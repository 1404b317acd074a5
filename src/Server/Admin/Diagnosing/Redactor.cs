using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>
/// Takes everything out of a configured entity that people wrote. Numbers, switches, and what this program itself has names
/// for stay; ids become words, the same id the same word; of every other text its length is left.
/// </summary>
internal sealed class Redactor
{
    private const int WordCharacters = 8;

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>A word in the place of an id, different in each bundle.</summary>
    public string Word(string id) => "id-" + Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(id)))[..WordCharacters];

    public JsonNode? Redact(string body) => Redact(JsonNode.Parse(body), "");

    private JsonNode? Redact(JsonNode? value, string member) => value switch
    {
        // A dictionary by skill or attribute has members that this program does not know.
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(
            Vocabulary.Has(field.Key) ? field.Key : Word(field.Key), Redact(field.Value, field.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => Redact(item, member))]),
        JsonValue one when one.TryGetValue<string>(out var text) => Text(text, member),
        _ => value?.DeepClone(),
    };

    private string Text(string text, string member)
    {
        if (member == "id" || member.EndsWith("Id", StringComparison.Ordinal) || member.EndsWith("Ids", StringComparison.Ordinal)) return Word(text);
        return Vocabulary.Has(text) || Vocabulary.IsTime(text) ? text : $"({text.Length} characters)";
    }
}
