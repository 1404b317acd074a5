using Microsoft.AspNetCore.Http.Features;

namespace OmniContact.Server.Errors;

/// <summary>The edge: what was thrown inside, and bare status codes, leave as problems. Only what nobody expected is logged as an error.</summary>
internal sealed partial class FaultBoundary(RequestDelegate next, ILogger<FaultBoundary> logger)
{
    /// <summary>Time after which a client may try again, in seconds.</summary>
    public const int RetryAfterSeconds = 2;

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBare(context.Response)) await OfBare(context).Write(context);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            await Answer(error, context);
        }
    }

    private async Task Answer(Exception error, HttpContext context)
    {
        if (error is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return;
        var problem = FaultMap.Of(error, context.TraceIdentifier, BodyLimit(context));
        if (problem.Status == StatusCodes.Status500InternalServerError) LogUnexpected(error, context.TraceIdentifier);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            LogUnavailable(error.GetType().Name, error.Message);
            context.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
        }
        await problem.Write(context);
    }

    private static Problem OfBare(HttpContext context) =>
        (context.Response.StatusCode == StatusCodes.Status400BadRequest ? UnreadableQuery.Of(context) : null)
        ?? FaultMap.OfStatus(context.Response.StatusCode, BodyLimit(context));

    private static long? BodyLimit(HttpContext context) => context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    private static bool IsBare(HttpResponse response) =>
        response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null };
}
