namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>A running server, which may not be there.</summary>
internal static class LiveServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Its answer, or why there is none.</summary>
    public static async Task<string> Ask(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(address, cancel);
            return $"{(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync(cancel)}";
        }
        catch (Exception error) when (error is HttpRequestException || (error is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return $"no answer: {error.GetType().Name}";
        }
    }
}
