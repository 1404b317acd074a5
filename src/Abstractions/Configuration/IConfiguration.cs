using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Configuration;

/// <summary>The process's view of the configuration: one immutable snapshot, replaced when a new version comes.</summary>
public interface IConfiguration
{
    ConfigurationSnapshot Current { get; }

    /// <summary>As it was at a version; what this program cannot read of it is left out.</summary>
    Task<ConfigurationSnapshot> At(long version, CancellationToken cancel = default);

    /// <summary>Validates the change whole against the version in force and commits it as the next one, or lists every fault.</summary>
    Task<ConfigurationOutcome> Change(long expectedVersion, string by, string note, ImmutableArray<ConfigurationRow> rows, CancellationToken cancel = default);

    /// <summary>What these rows would make of what is in force now, and what <see cref="Change"/> would refuse them for; stores nothing.</summary>
    Task<ConfigurationDraft> Draft(ImmutableArray<ConfigurationRow> rows, CancellationToken cancel = default);

    /// <summary>Puts everything back as it was at a version, as a new version.</summary>
    Task<ConfigurationOutcome> Undo(long expectedVersion, long toVersion, string by, CancellationToken cancel = default);
}
