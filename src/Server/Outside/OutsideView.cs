using System.Text.Json.Serialization;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Outside;

/// <summary>How the centre reaches others, and what has not reached them.</summary>
/// <param name="MailHost">The mail server; null = none, and no e-mail is sent.</param>
/// <param name="MailFrom">The sender's address.</param>
/// <param name="AllowsPrivate">Webhooks may be http, of this machine, or of a private network.</param>
/// <param name="DeadLetters">Entries of the outbox that were set aside, the oldest first.</param>
internal sealed record OutsideView(
    [property: JsonConverter(typeof(PlainStringConverter))] string? MailHost, [property: JsonConverter(typeof(PlainStringConverter))] string? MailFrom,
    bool AllowsPrivate, DeadLetters DeadLetters);
