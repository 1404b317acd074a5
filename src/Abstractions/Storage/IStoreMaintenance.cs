namespace OmniContact.Storage;

/// <summary>Schema, health, backup.</summary>
public interface IStoreMaintenance
{
    /// <summary>Takes the right to be a server of the database, which ends with the process; before the schema is touched.</summary>
    /// <exception cref="StoreInUseException">Another server works on it that this one cannot share it with.</exception>
    Task Claim(CancellationToken cancel = default);

    /// <summary>Applies what is missing; with <paramref name="dryRun"/> only says what it would do.</summary>
    /// <exception cref="StoreVersionException">The database is damaged or newer than this program.</exception>
    Task<MigrationReport> Migrate(bool dryRun, CancellationToken cancel = default);

    /// <summary>
    /// A consistent copy of the running system, attachments included, as one zip that <see cref="Restore"/> reads on either
    /// database; with a file that belongs to the data but does not lie in it.
    /// </summary>
    Task Backup(Stream target, BackupFile? beside = null, CancellationToken cancel = default);

    /// <summary>Fills an empty database from a backup; refuses one that is not empty.</summary>
    Task Restore(Stream source, CancellationToken cancel = default);

    /// <summary>Removes every row for good; the schema stays. For a database that nothing works on: what is held in memory is not told.</summary>
    Task Erase(CancellationToken cancel = default);

    /// <summary>Throws <see cref="StoreUnavailableException"/> when a read and a write would not go through.</summary>
    Task Probe(CancellationToken cancel = default);

    /// <summary>The clock of the database; a file has none but the program's own.</summary>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    Task<DateTimeOffset> Clock(CancellationToken cancel = default);

    /// <summary>Entries of the outbox that could not be delivered and were set aside.</summary>
    /// <param name="most">So many of them are told one by one; from 0 on.</param>
    /// <param name="cancel">Ends the question.</param>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    Task<DeadLetters> DeadLetters(int most, CancellationToken cancel = default);

    /// <summary>Puts all that was set aside in the outbox back on its way, also while the system runs; says how many entries.</summary>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    Task<int> Resend(CancellationToken cancel = default);

    /// <summary>How many flushes the writer has waited for; each acknowledgement is covered by one.</summary>
    long Flushes { get; }

    /// <summary>Estimated delay of a unit that would be committed now; the edge sheds above its bound.</summary>
    TimeSpan EstimatedDelay { get; }
}
