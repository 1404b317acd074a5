using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Uploads;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Files: agents' uploads, and everybody's downloads. An id is as good as a key: 128 random bits, told only in messages.</summary>
internal static class AttachmentsApi
{
    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        var attachments = routes.MapGroup("/attachments").WithTags("Attachments");
        attachments.MapPost("", Upload).For(Roles.Desk + "," + Roles.Integrator).Uploads(routes);
        attachments.MapGet("/{id}", Read).For(Roles.Everybody);
    }

    /// <summary>Stores a file, to be named in a message.</summary>
    private static Task<AttachmentRef> Upload(HttpContext context, Uploader uploader) => uploader.Take(context);

    /// <summary>The bytes of a file.</summary>
    private static Task<IResult> Read(string id, HttpContext context, IAttachments attachments) => Download.Send(id, context, attachments);
}
