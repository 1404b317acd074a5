namespace OmniContact.Server.Api;

/// <summary>A decision in words.</summary>
internal sealed record Explanation(string Text);
