namespace OmniContact.Storage;

/// <summary>Attachment contents, in the same database as what refers to them, so that one backup holds both.</summary>
public interface IAttachments
{
    /// <summary>Stores the content under the id; storing the same id again with the same content is harmless.</summary>
    Task Put(AttachmentInfo info, Stream content, CancellationToken cancel = default);

    Task<AttachmentInfo?> Find(string id, CancellationToken cancel = default);

    /// <summary>The content, streamed; null when there is none.</summary>
    Task<Stream?> Open(string id, CancellationToken cancel = default);

    Task<bool> Delete(string id, CancellationToken cancel = default);
}
