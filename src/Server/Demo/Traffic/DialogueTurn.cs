namespace OmniContact.Server.Demo.Traffic;

/// <summary>What the agent says and what the customer answers; lines of the answer are messages of their own, null = nothing.</summary>
internal sealed record DialogueTurn(string Agent, string? Customer);
