using Microsoft.Net.Http.Headers;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Uploads;

/// <summary>Sends a stored file so that nothing in it can run: sandboxed, not sniffed, shown only if it is pixels or sound.</summary>
internal static class Download
{
    public static async Task<IResult> Send(string id, HttpContext context, IAttachments attachments)
    {
        var info = await attachments.Find(id, context.RequestAborted) ?? throw Faulty.NotFound("attachment", id);
        var content = await attachments.Open(id, context.RequestAborted) ?? throw Faulty.NotFound("attachment", id);
        var kind = FileKind.Of(info.MediaType);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = SecurityHeaders.Files;
        headers.CacheControl = "private, max-age=31536000, immutable";
        headers["Cross-Origin-Resource-Policy"] = "same-site";
        var disposition = new ContentDispositionHeaderValue(kind.Inline ? "inline" : "attachment");
        disposition.SetHttpFileName(Masker.Mask(info.FileName));
        headers.ContentDisposition = disposition.ToString();
        return TypedResults.Stream(content, kind.SentAs, enableRangeProcessing: content.CanSeek);
    }
}
