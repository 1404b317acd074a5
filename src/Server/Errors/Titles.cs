namespace OmniContact.Server.Errors;

/// <summary>The title of each status that is answered with a problem.</summary>
internal static class Titles
{
    public static string Of(int status) => status switch
    {
        400 => "Bad request",
        401 => "Not signed in",
        403 => "Not allowed",
        404 => "Not found",
        405 => "Method not allowed",
        409 => "Refused",
        412 => "Changed in between",
        413 => "Too large",
        415 => "Unsupported media type",
        421 => "Another server's name",
        422 => "Cannot be processed",
        428 => "Version required",
        429 => "Too many requests",
        500 => "Fault of the server",
        503 => "Temporarily unavailable",
        _ => "Error",
    };
}
