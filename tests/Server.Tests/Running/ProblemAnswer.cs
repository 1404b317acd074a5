using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace OmniContact.Server.Tests.Running;

/// <summary>What went wrong, as it was answered.</summary>
internal static class ProblemAnswer
{
    /// <summary>The problem, after a look at status and media type.</summary>
    public static async Task<JsonElement> ShouldBeProblem(this HttpResponseMessage answer, HttpStatusCode status, string? where = null)
    {
        answer.StatusCode.ShouldBe(status, $"{where} {await answer.Content.ReadAsStringAsync()}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", where);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status, where);
        return problem;
    }

    public static string[] Fields(this JsonElement problem) =>
        problem.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateObject().Select(error => error.Name)] : [];

    public static string Detail(this JsonElement problem) => problem.GetProperty("detail").GetString()!;
}
