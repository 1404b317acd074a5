using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Servers;

/// <summary>The REST interface as one caller uses it.</summary>
internal sealed class Api(HttpClient client)
{
    public Task<JsonElement> Get(string path, CancellationToken stop) => Ask(() => new HttpRequestMessage(HttpMethod.Get, path), Json, stop);

    public Task<JsonElement> Post(string path, object body, CancellationToken stop) => Ask(() => Request(HttpMethod.Post, path, body), Json, stop);

    /// <summary>A change that names the version it was made for.</summary>
    public Task<JsonElement> Change(HttpMethod method, string path, object body, string tag, CancellationToken stop) => Ask(() =>
    {
        var request = Request(method, path, body);
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return request;
    }, Json, stop);

    public Task<string> Text(string path, CancellationToken stop) =>
        Ask(() => new HttpRequestMessage(HttpMethod.Get, path), answer => answer.Content.ReadAsStringAsync(stop), stop);

    /// <summary>The version of what is there.</summary>
    public Task<string> Tag(string path, CancellationToken stop) =>
        Ask(() => new HttpRequestMessage(HttpMethod.Get, path), answer => Task.FromResult(answer.Headers.ETag!.ToString()), stop);

    private static HttpRequestMessage Request(HttpMethod method, string path, object body) =>
        new(method, path) { Content = JsonContent.Create(body, options: OmniJson.Options) };

    private static Task<JsonElement> Json(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();

    private async Task<T> Ask<T>(Func<HttpRequestMessage> request, Func<HttpResponseMessage, Task<T>> read, CancellationToken stop)
    {
        using var answer = await Patience.Send(client, request, stop);
        return answer.IsSuccessStatusCode ? await read(answer) : throw await Refused(answer, stop);
    }

    private static async Task<LoadException> Refused(HttpResponseMessage answer, CancellationToken stop)
    {
        var text = await answer.Content.ReadAsStringAsync(stop);
        return new($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath}: {(int)answer.StatusCode} {text}");
    }
}
