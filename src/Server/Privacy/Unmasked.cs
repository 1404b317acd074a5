using System.Text.Json.Serialization;

namespace OmniContact.Server.Privacy;

/// <summary>
/// A value that leaves as it is: for the customer whose own words these are, for tokens, and for what was revealed on
/// record. Everything else is masked by default.
/// </summary>
[JsonConverter(typeof(UnmaskedConverterFactory))]
internal readonly record struct Unmasked<T>(T Value);
