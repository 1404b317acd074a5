namespace OmniContact.Storage;

/// <summary>Attachment contents, in the same database as what refers to them, so that one backup holds both.</summary>
public interface IAttachments
{
    /// <summary>Stores the content under the id; storing the same id again with the same content is harmless.</summary>
    Task Put(AttachmentInfo info, Stream content, CancellationToken cancel = default);

    Task<AttachmentInfo?> Find(string id, CancellationToken cancel = default);

    /// <summary>As <see cref="Find"/>, for a message that is about to name it: it stays for the hours that its commit can never take.</summary>
    Task<AttachmentInfo?> Want(string id, CancellationToken cancel = default);

    /// <summary>
    /// Looks at uploads of more than 24 h ago, oldest first, <paramref name="most"/> at the most, and removes those that no message names
    /// and none has wanted to name for 24 h.
    /// </summary>
    Task<UploadSweep> SweepUnnamed(int most, CancellationToken cancel = default);

    /// <summary>The content, streamed; null when there is none.</summary>
    Task<Stream?> Open(string id, CancellationToken cancel = default);

    Task<bool> Delete(string id, CancellationToken cancel = default);
}
