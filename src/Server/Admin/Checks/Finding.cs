namespace OmniContact.Server.Admin.Checks;

/// <summary>Something in the data that a promise forbids.</summary>
/// <param name="Promise">Which one, by its number in the guide.</param>
/// <param name="Where">Kind and id of what is wrong.</param>
/// <param name="What">What is wrong with it; no personal data.</param>
internal sealed record Finding(int Promise, string Where, string What);
