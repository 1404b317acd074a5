using System.Text.Json;

namespace OmniContact.Server.Api;

/// <summary>An entity as it is to be.</summary>
internal sealed record EntityToSet(string Kind, string Id, JsonElement Value);
