using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Outside;

/// <summary>A secret that was just made, which is never shown again.</summary>
internal sealed record NewWebhookSecret([property: JsonConverter(typeof(PlainStringConverter))] string Secret);
