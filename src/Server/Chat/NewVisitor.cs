using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Chat;

/// <summary>A visitor's token, to be kept by the page, the address it stands for, and the name if it is known.</summary>
internal sealed record NewVisitor([property: JsonConverter(typeof(PlainStringConverter))] string VisitorToken, string Address, string? Name);
