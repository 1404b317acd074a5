namespace OmniContact.Server.Uploads;

/// <summary>Lets every file pass: what stands here until a centre registers a scanner of its own.</summary>
internal sealed class NoScanner : IAttachmentScanner
{
    public Task<string?> Refuse(string fileName, FileKind kind, Stream content, CancellationToken cancel) => Task.FromResult<string?>(null);
}
