namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>A running server, which may not be there.</summary>
internal static class LiveServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Its answer, or why there is none.</summary>
    public static async Task<string> Ask(Uri? server, string path, CancellationToken cancel)
    {
        if (server is null) return "no answer: no server runs on this data";
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(server, path), cancel);
            return $"{(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync(cancel)}";
        }
        catch (Exception error) when (error is HttpRequestException || (error is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return $"no answer: {error.GetType().Name}";
        }
    }
}
