namespace OmniContact.Server.Health;

/// <param name="Name">What was tried: <c>store</c>, <c>clock</c>, <c>server</c>.</param>
/// <param name="Status"><c>ok</c>, or what is wrong.</param>
internal sealed record HealthCheck(string Name, string Status);
