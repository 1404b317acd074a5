using System.Net;
using System.Text;
using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>
/// Where the server of a data folder answers: a file in it that only its owner may read. The server holds it open, and so locked, until it
/// ends; what a killed one left behind is locked by nobody.
/// </summary>
internal sealed class KeptAddress : IDisposable
{
    private const string FileName = "server.address";

    private readonly FileStream _file;

    private KeptAddress(FileStream file) => _file = file;

    /// <summary>Keeps the first of the addresses until it is disposed.</summary>
    public static KeptAddress Keep(string folder, IEnumerable<string> urls)
    {
        var file = OwnersFile.Create(Path.Combine(folder, FileName));
        file.Write(Encoding.UTF8.GetBytes(FromHere(new Uri(urls.First())).ToString()));
        file.Flush();
        return new KeptAddress(file);
    }

    /// <summary>The running server's, or null when none runs on the folder.</summary>
    public static Uri? Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || !IsHeld(path)) return null;
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return Uri.TryCreate(reader.ReadToEnd(), UriKind.Absolute, out var url) ? url : null;
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_file.Name);
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None)) return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>A server that listens at every address of the machine is asked at its loopback.</summary>
    private static Uri FromHere(Uri url) =>
        IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any))
            ? new UriBuilder(url) { Host = IPAddress.Loopback.ToString() }.Uri
            : url;
}
