using OmniContact.Routing;

namespace OmniContact.Server.Errors;

/// <summary>The one map from refusals to status codes.</summary>
internal static class RefusalStatus
{
    public static int Of(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status409Conflict,
    };

    public static Problem ToProblem(this Refusal refusal, object? current = null) =>
        Problem.Of(Of(refusal.Kind), refusal.Reason) with { Kind = refusal.Kind, Current = current };
}
