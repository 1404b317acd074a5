using OmniContact.Server.Documents;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Demo;

/// <summary>The process that sets the demonstration up and plays its people; the others serve.</summary>
internal sealed class DemoLease(IDocuments documents, ServerOptions options, TimeProvider time)
{
    private readonly Lease _lease = new(documents, "demo", $"{Environment.MachineName}:{Path.GetFullPath(options.Data)}", time);

    public Task<bool> Hold(CancellationToken cancel) => _lease.Hold(cancel);

    /// <summary>At the end of the process: another one goes on at once.</summary>
    public Task Release() => _lease.Release(CancellationToken.None);
}
