namespace OmniContact.Storage;

/// <summary>A small file that goes into a backup beside the data, as <c>files/NAME</c>.</summary>
public sealed record BackupFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Where it lies in the zip.</summary>
    public static string Entry(string name) => $"files/{name}";
}
