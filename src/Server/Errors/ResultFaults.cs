namespace OmniContact.Server.Errors;

/// <summary>From a grain's answer to a value or a problem.</summary>
internal static class ResultFaults
{
    /// <exception cref="Faulty">It was refused.</exception>
    public static T OrFault<T>(this Result<T> result) =>
        result.Refusal is { } refusal ? throw new Faulty(refusal.ToProblem()) : result.Value!;
}
