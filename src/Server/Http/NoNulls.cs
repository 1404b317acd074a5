using OmniContact.Server.Errors;

namespace OmniContact.Server.Http;

/// <summary>Refuses the null character in addresses and queries: not every database can hold it, and no name has one.</summary>
internal sealed class NoNulls(RequestDelegate next)
{
    public Task Invoke(HttpContext context) =>
        context.Request.Path.Value?.Contains('\0') == true || context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true
            ? Problem.Of(StatusCodes.Status400BadRequest, "The address holds a null character.").Write(context)
            : next(context);
}
