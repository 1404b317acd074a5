namespace OmniContact.Load.Promises;

/// <summary>An acknowledged message.</summary>
/// <param name="By">Who.</param>
/// <param name="Turn">The how manieth of that client.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="Number">In the conversation, as the answer said.</param>
internal sealed record Said(string By, int Turn, string ConversationId, long Number)
{
    public string Text => Words(By, Turn);

    public static string Words(string by, int turn) => $"{by} says {turn}";
}
