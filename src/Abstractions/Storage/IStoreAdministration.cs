using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>What a person who looks after the data does from the command line.</summary>
public interface IStoreAdministration
{
    /// <summary>Looks for each promise that stored data can show, as of one instant, also while the system runs.</summary>
    Task<ImmutableArray<CheckOutcome>> Check(CancellationToken cancel = default);

    Task<StoreOverview> Overview(CancellationToken cancel = default);

    /// <summary>Tries the missing schema steps on a copy, which is gone afterwards; says what they are.</summary>
    Task<MigrationReport> Rehearse(CancellationToken cancel = default);

    /// <summary>Puts a backup in the place of what is there, which is kept; says where, or null when there was nothing.</summary>
    /// <exception cref="StoreInUseException">Some process works on the data.</exception>
    /// <exception cref="InvalidDataException">The file is not a backup, or damaged; nothing was changed.</exception>
    Task<string?> Replace(Stream backup, CancellationToken cancel = default);

    /// <summary>Puts back what was copied before the last upgrade; what is there now is kept. Null when there is no copy.</summary>
    /// <exception cref="StoreInUseException">Some process works on the data.</exception>
    Task<WentBack?> GoBack(CancellationToken cancel = default);
}
