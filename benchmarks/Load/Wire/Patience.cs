using System.Net;

namespace OmniContact.Load.Wire;

/// <summary>What the server has no time for now is asked again, when it says so.</summary>
internal static class Patience
{
    private const int Tries = 20;

    public static async Task<HttpResponseMessage> Send(HttpClient client, Func<HttpRequestMessage> request, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await client.SendAsync(request(), stop);
            var again = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && tries < Tries;
            if (!again) return answer;
            using (answer) await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), stop);
        }
    }
}
