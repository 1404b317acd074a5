using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Uploads;

/// <summary>Takes an uploaded file: size, bytes, name and scanner are checked before anything is stored.</summary>
internal sealed class Uploader(IAttachments attachments, IAttachmentScanner scanner, IOptions<LimitOptions> limits, TimeProvider time)
{
    public async Task<AttachmentRef> Take(HttpContext context)
    {
        var cancel = context.RequestAborted;
        var file = await ReadFile(context.Request, cancel);
        await using var content = file.OpenReadStream();
        var head = new byte[FileSniffer.Head];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var name = FileNames.Clean(file.FileName);
        var kind = FileSniffer.Sniff(head.AsSpan(0, read), name);
        content.Position = 0;
        if (await scanner.Refuse(name, kind, content, cancel) is { } reason) throw Faulty.Field(422, "file", reason);
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        content.Position = 0;
        var info = new AttachmentInfo("f" + Secret.Name(27), name, kind.MediaType, file.Length, hash, null, time.GetUtcNow());
        await attachments.Put(info, content, cancel);
        return AttachmentRefs.Of(info);
    }

    private async Task<IFormFile> ReadFile(HttpRequest request, CancellationToken cancel)
    {
        var most = limits.Value.AttachmentBytes;
        var tooLarge = $"the file is larger than {limits.Value.AttachmentMegabytes} MiB ({most} bytes)";
        if (!request.HasFormContentType) throw Faulty.Field(415, "file", "send the file as multipart/form-data");
        // A little more than the file: the parts around it.
        if (request.ContentLength > most + 64 * 1024) throw Faulty.Field(413, "file", tooLarge);
        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = most, ValueCountLimit = 16 }, cancel);
            if (form.Files.Count != 1) throw Faulty.Field(400, "file", $"there are {form.Files.Count} files; send one");
            return form.Files[0].Length > 0 ? form.Files[0] : throw Faulty.Field(422, "file", "is empty");
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw Faulty.Field(413, "file", tooLarge);
        }
        catch (InvalidDataException error) when (error.Message.StartsWith("Multipart body length limit", StringComparison.Ordinal))
        {
            throw Faulty.Field(413, "file", tooLarge);
        }
        catch (Exception error) when (error is InvalidDataException || error.Message.StartsWith("Unexpected end of Stream", StringComparison.Ordinal))
        {
            throw Faulty.Field(400, "file", "is not valid multipart/form-data");
        }
    }
}
