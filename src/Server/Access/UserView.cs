using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Access;

/// <summary>The person who is signed in, as pages know it; team ids of those whose work alone the person sees.</summary>
internal sealed record UserView(
    string Id, [property: JsonConverter(typeof(PlainStringConverter))] string UserName, string Name, string Role, string? AgentId,
    ImmutableArray<string> TeamIds);
