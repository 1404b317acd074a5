namespace OmniContact.Storage;

/// <summary>What a look at uploads of more than a day ago found.</summary>
/// <param name="Named">Uploads that a message names: they stay, and are not looked at again.</param>
/// <param name="Removed">Uploads that none names: they are gone.</param>
/// <param name="Bytes">Of those that are gone.</param>
public sealed record UploadSweep(int Named, int Removed, long Bytes);
