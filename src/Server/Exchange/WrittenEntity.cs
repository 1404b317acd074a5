using System.Text.Json;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Exchange;

/// <summary>Something configured as a change set names it; not masked, so that it can be sent back.</summary>
internal sealed record WrittenEntity(string Kind, string Id, Unmasked<JsonElement> Value);
