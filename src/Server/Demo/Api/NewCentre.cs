using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Demo.Api;

/// <summary>The one who may sign in to the empty centre that takes the demonstration's place.</summary>
internal sealed record NewCentre(string UserName, [property: JsonConverter(typeof(PlainStringConverter))] string Password);
