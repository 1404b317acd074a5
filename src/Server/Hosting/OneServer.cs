using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>
/// The right of one server to a data folder: a file in it that it holds locked until it ends, however it ends. Two on the same data would
/// take turns at ousting each other's grains.
/// </summary>
internal sealed class OneServer : IDisposable
{
    private const string FileName = "server.lock";

    private readonly FileStream _file;

    private OneServer(FileStream file) => _file = file;

    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="DataInUseException">A server runs on it.</exception>
    public static OneServer On(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName);
        OwnersFile.CreateIfMissing(path);
        try
        {
            return new OneServer(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException locked) when (locked is not FileNotFoundException)
        {
            throw new DataInUseException(folder, KeptAddress.Of(folder));
        }
    }

    public void Dispose() => _file.Dispose();
}
