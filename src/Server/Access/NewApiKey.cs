using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Access;

/// <summary>A key that was just made, with its whole text, which is never shown again.</summary>
internal sealed record NewApiKey(ApiKeyView Key, [property: JsonConverter(typeof(PlainStringConverter))] string Text);
