using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Uploads;

/// <summary>Attachments as messages name them: what counts is what was stored, not what the client says about it.</summary>
internal sealed class AttachmentRefs(IAttachments attachments)
{
    /// <summary>For a message that is stored next: until then no sweep takes them away.</summary>
    /// <exception cref="Faulty">422: there is no such upload.</exception>
    public async Task<ImmutableArray<AttachmentRef>> Verified(ImmutableArray<AttachmentRef> named, string field)
    {
        var verified = ImmutableArray.CreateBuilder<AttachmentRef>(named.Length);
        foreach (var reference in named)
        {
            var stored = await attachments.Want(reference.Id)
                ?? throw Faulty.Field(422, $"{field}[{verified.Count}].id", $"there is no upload '{reference.Id}'");
            verified.Add(Of(stored));
        }
        return verified.ToImmutable();
    }

    public static AttachmentRef Of(AttachmentInfo stored) => new(stored.Id, stored.FileName, stored.MediaType, stored.Length);

    /// <summary>A message is what its first file is; without one it is text.</summary>
    public static MessageKind KindOf(OutgoingText text) => text.Attachments is [var first, ..] ? KindOf(first.MediaType) : MessageKind.Text;

    private static MessageKind KindOf(string mediaType) => mediaType.Split('/')[0] switch
    {
        "image" when FileKind.Of(mediaType).Inline => MessageKind.Image,
        "audio" => MessageKind.Audio,
        "video" => MessageKind.Video,
        _ => MessageKind.File,
    };
}
