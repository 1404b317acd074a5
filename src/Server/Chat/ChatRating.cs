namespace OmniContact.Server.Chat;

/// <summary>What the customer has said of the service.</summary>
internal sealed record ChatRating(int Stars, string? Comment);
