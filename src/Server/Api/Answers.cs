using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>From a command's result to an answer.</summary>
internal static class Answers
{
    /// <summary>
    /// The value; or the refusal with the conversation as it is now. What is not found is the conversation of the path
    /// (404) or something that the body names (422).
    /// </summary>
    public static async Task<IResult> Of<T>(Result<T> result, IConversationGrain conversation)
    {
        if (result.Refusal is not { } refusal) return TypedResults.Ok(result.Value);
        var current = await conversation.Read();
        var problem = refusal.ToProblem(current);
        return new ProblemResult(refusal.Kind == RefusalKind.NotFound && current is not null ? problem with { Status = 422, Title = Titles.Of(422) } : problem);
    }
}
