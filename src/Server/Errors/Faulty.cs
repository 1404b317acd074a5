namespace OmniContact.Server.Errors;

/// <summary>Ends a request with a problem from anywhere inside an endpoint: only the edge throws it, only the edge catches it.</summary>
internal sealed class Faulty(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem => problem;

    public static Faulty Field(int status, string field, string fault) => new(Problem.OfField(status, field, fault));

    public static Faulty NotFound(string what, string id) => new(Problem.Of(StatusCodes.Status404NotFound, $"There is no {what} '{id}'."));
}
