using System.Text.Json;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

/// <summary>Something configured, as its JSON. It is the centre's own, not a customer's: its numbers are not masked, so that what was read can be sent back.</summary>
internal sealed record ConfiguredEntity(string Kind, string Id, Unmasked<JsonElement> Value)
{
    public static ConfiguredEntity Of<T>(string kind, string id, T value) =>
        new(kind, id, new(JsonSerializer.SerializeToElement(value, OmniJson.Options)));
}
