using OmniContact.Routing;
using OmniContact.Routing.Texts;

namespace OmniContact.Server.Canned;

/// <summary>A canned reply that one person keeps for oneself.</summary>
internal sealed record PersonalReply : StoredRecord
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public string Shortcut { get; init; } = "";
    public required LocalizedText Body { get; init; }

    public CannedReply Reply => new() { Id = Id, Name = Name, Shortcut = Shortcut, Body = Body };

    public static PersonalReply Of(CannedReply reply) => new() { Id = reply.Id, Name = reply.Name, Shortcut = reply.Shortcut, Body = reply.Body };
}
