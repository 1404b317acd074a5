using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

internal sealed class FakeCentre : ICentre
{
    public ConfigurationSnapshot Current { get; set; } = ConfigurationSnapshot.Empty;

    public Task<ConfigurationOutcome> Change(long expectedVersion, string by, string note, ImmutableArray<ConfigurationRow> rows, CancellationToken cancel) =>
        throw new NotSupportedException();

    public Task<ConfigurationOutcome> Undo(long expectedVersion, long toVersion, string by, CancellationToken cancel) =>
        throw new NotSupportedException();
}
