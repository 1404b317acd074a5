using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

internal sealed record Revealed([property: JsonConverter(typeof(PlainStringConverter))] string Value);
