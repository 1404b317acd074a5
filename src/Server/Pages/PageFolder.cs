using Microsoft.Extensions.FileProviders;
using OmniContact.Server.Options;

namespace OmniContact.Server.Pages;

/// <summary>The folder of the built pages, wherever it is: named, beside the program, or in the checkout that the program was built in.</summary>
internal sealed class PageFolder(ServerOptions options) : IDisposable
{
    private const string InCheckout = "src/Web/dist";

    private readonly PhysicalFileProvider? _files = Find(options) is { } folder ? new PhysicalFileProvider(folder) : null;

    /// <summary>The pages are not built.</summary>
    public bool IsMissing => _files is null;

    /// <summary>A file by its path under the root, or null. Nothing outside the folder is ever found.</summary>
    public IFileInfo? File(string path) => _files?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;

    public void Dispose() => _files?.Dispose();

    private static string? Find(ServerOptions options)
    {
        if (options.Web is not null) return Path.GetFullPath(options.Web);
        var beside = Path.Combine(AppContext.BaseDirectory, "web");
        if (Directory.Exists(beside)) return beside;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var built = Path.Combine(folder.FullName, InCheckout);
            if (Directory.Exists(built)) return built;
        }
        return null;
    }
}
