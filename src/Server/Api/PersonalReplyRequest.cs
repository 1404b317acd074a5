using OmniContact.Routing;
using OmniContact.Routing.Texts;

namespace OmniContact.Server.Api;

/// <summary>A canned reply of one's own as it is to be.</summary>
internal sealed record PersonalReplyRequest
{
    public required LocalizedText Name { get; init; }
    public string Shortcut { get; init; } = "";
    public required LocalizedText Body { get; init; }

    public CannedReply Reply(string id) => new() { Id = id, Name = Name, Shortcut = Shortcut, Body = Body };
}
