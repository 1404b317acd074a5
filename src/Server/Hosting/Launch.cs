using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>A start of the server in this process.</summary>
/// <param name="Options">How.</param>
/// <param name="Password">The first administrator's, when it was promised to somebody before; null = a new one.</param>
internal sealed record Launch(ServerOptions Options, string? Password = null);
