namespace OmniContact.Server.Uploads;

/// <summary>Where an outside virus scanner or policy is asked about a file before it is stored.</summary>
internal interface IAttachmentScanner
{
    /// <summary>Why the file is refused, or null when it may pass. The stream stands at its beginning.</summary>
    Task<string?> Refuse(string fileName, FileKind kind, Stream content, CancellationToken cancel);
}
