using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace OmniContact.Server.Pages;

/// <summary>Serves the built pages: what has a hash in its name is kept for ever, the rest is asked for again; packed beforehand.</summary>
internal sealed class PageMiddleware(RequestDelegate next, PageFolder folder)
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private static readonly (string Encoding, string Extension)[] Packings = [("br", ".br"), ("gzip", ".gz")];

    public async Task Invoke(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        // What begins like "//name" would lead a redirect to another server.
        if (!IsRead(context.Request.Method) || path.StartsWith("//", StringComparison.Ordinal) || path.Contains('\\'))
        {
            await next(context);
            return;
        }
        if (folder.File(path + "/index.html") is not null && !path.EndsWith('/'))
        {
            context.Response.Redirect(path + "/", permanent: false);
            return;
        }
        var name = path.EndsWith('/') ? path + "index.html" : path;
        if (folder.File(name) is { } file) await Send(context, name, file);
        else if (path == "/" && folder.IsMissing) await Missing(context);
        else await next(context);
    }

    private async Task Send(HttpContext context, string name, IFileInfo file)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = name.StartsWith("/assets/", StringComparison.Ordinal) ? Forever : AskAgain;
        headers.Vary = HeaderNames.AcceptEncoding;
        var sent = file;
        foreach (var (encoding, extension) in Packings)
        {
            if (!Accepts(context.Request, encoding) || folder.File(name + extension) is not { } packed) continue;
            headers.ContentEncoding = encoding;
            sent = packed;
            break;
        }
        var type = Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        if (type.StartsWith("text/", StringComparison.Ordinal)) type += "; charset=utf-8";
        var tag = new EntityTagHeaderValue($"\"{sent.LastModified.ToUnixTimeMilliseconds():x}-{sent.Length:x}\"");
        await Results.File(sent.PhysicalPath!, type, lastModified: sent.LastModified, entityTag: tag).ExecuteAsync(context);
    }

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The pages are not built. Start with ./omni run, or name their folder with --web.\n");
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && accepted.Quality != 0);
}
