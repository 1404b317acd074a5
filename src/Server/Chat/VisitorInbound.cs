using OmniContact.Conversations;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Uploads;

namespace OmniContact.Server.Chat;

/// <summary>From what a visitor sends to what the identity receives.</summary>
internal static class VisitorInbound
{
    public const int LongestName = 100;

    public const int MostAttributes = 50;

    public static async Task<Inbound> Of(ChatSend request, Caller visitor, EntryPoint point, AttachmentRefs files)
    {
        var clientId = Texts.Required(request.ClientId, "clientId");
        Texts.Attributes(request.Attributes, MostAttributes);
        var text = new OutgoingText
        {
            Text = request.Text,
            ClientId = clientId,
            ReplyTo = request.ReplyTo,
            Attachments = await files.Verified(request.Attachments, "attachments"),
        };
        Texts.Check(text, "");
        return new Inbound
        {
            EntryPointId = point.Id,
            Channel = point.Channel,
            Medium = point.Medium,
            Address = visitor.Id,
            // A visitor's own ids are unique for that visitor only.
            ProviderId = $"{visitor.Id}/{clientId}",
            Language = Texts.Optional(request.Language, "language", Texts.LongestId),
            CustomerName = Texts.Optional(request.Name, "name", LongestName) ?? visitor.Name,
            Message = text with { Kind = AttachmentRefs.KindOf(text) },
            Attributes = request.Attributes,
            HasPage = true,
        };
    }
}
