using System.Text.Json.Serialization;
using OmniContact.Routing;

namespace OmniContact.Server.Hubs;

/// <summary>The notice that is on; without words there is none.</summary>
internal sealed record IncidentPush([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalizedText? Words);
