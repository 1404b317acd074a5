namespace OmniContact.Server.Errors;

/// <summary>An endpoint's answer that is a problem.</summary>
internal sealed class ProblemResult(Problem problem) : IResult, IStatusCodeHttpResult
{
    public Problem Problem => problem;

    public int? StatusCode => problem.Status;

    public Task ExecuteAsync(HttpContext httpContext) => problem.Write(httpContext);
}
