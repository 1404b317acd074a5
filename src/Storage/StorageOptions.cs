using OmniContact.Storage.Postgres;

namespace OmniContact.Storage;

/// <summary>Where data lies and how it is written. Every value is checked at start.</summary>
public sealed record StorageOptions
{
    public const string DefaultDataFolder = "data";
    public const string FileName = "omnicontact.db";
    public const int DefaultMaxQueuedUnits = 50_000;
    public const int DefaultMaxBatchUnits = 1_000;
    public const int DefaultReaders = 8;
    public const long DefaultCheckUpToBytes = 1L << 30;
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    /// <summary>Folder of the SQLite file <c>omnicontact.db</c> and of the copies that are made before an upgrade; made when missing. Default <c>data</c>.</summary>
    public string DataFolder { get; init; } = DefaultDataFolder;

    /// <summary>A PostgreSQL connection string (<c>Host=...</c> or <c>postgresql://...</c>); null (default) = SQLite in the folder.</summary>
    public string? Database { get; init; }

    /// <summary>Default <see cref="Tenancy.Guest"/>.</summary>
    public Tenancy Tenancy { get; init; }

    /// <summary>A test may play a server of an older release. Default <see cref="ServerVersion.Newest"/>.</summary>
    internal int Version { get; init; } = ServerVersion.Newest;

    /// <summary>Default <see cref="Durability.Full"/>; anything less is named in the log at start.</summary>
    public Durability Durability { get; init; } = Durability.Full;

    /// <summary>Units that may wait for the writer; one more is refused with <see cref="StoreUnavailableException"/>. Default 50,000; 1..1,000,000.</summary>
    public int MaxQueuedUnits { get; init; } = DefaultMaxQueuedUnits;

    /// <summary>Units that share one transaction and one flush. Default 1,000; 1..10,000.</summary>
    public int MaxBatchUnits { get; init; } = DefaultMaxBatchUnits;

    /// <summary>Connections beside the writer's: on SQLite they read, on PostgreSQL they also write what is not a unit. Default 8; 1..100.</summary>
    public int Readers { get; init; } = DefaultReaders;

    /// <summary>How long to wait for a lock, a connection or an answer of the database. Default 5 s; 100 ms..60 s.</summary>
    public TimeSpan Patience { get; init; } = DefaultPatience;

    /// <summary>A SQLite file up to this size is checked whole at start (about 1 s per GiB). Default 1 GiB; 0 = never; up to 1 TiB.</summary>
    public long CheckUpToBytes { get; init; } = DefaultCheckUpToBytes;

    /// <summary>The SQLite file grows no further than this; then nothing more is stored. Default 0 = as far as the disk has room; else 1 MiB..16 TiB.</summary>
    public long MaxFileBytes { get; init; }

    /// <summary>How silos that share the database reach the list of themselves; null on SQLite, where there is one.</summary>
    public string? ForSilos => Database is null ? null : PostgresSettings.ForSilos(this);

    /// <exception cref="ArgumentException">A value is outside its bounds; the message names both.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(DataFolder)) throw new ArgumentException($"{nameof(DataFolder)} must not be empty.");
        if (!Enum.IsDefined(Durability)) throw new ArgumentException($"{nameof(Durability)} {Durability} is not Full, Normal or Off.");
        Within(nameof(MaxQueuedUnits), MaxQueuedUnits, 1, 1_000_000);
        Within(nameof(MaxBatchUnits), MaxBatchUnits, 1, 10_000);
        Within(nameof(Readers), Readers, 1, 100);
        Within(nameof(Patience), Patience, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(60));
        Within(nameof(CheckUpToBytes), CheckUpToBytes, 0L, 1L << 40);
        if (MaxFileBytes != 0) Within(nameof(MaxFileBytes), MaxFileBytes, 1L << 20, 1L << 44);
        if (Database is not null && !PostgresSettings.IsPostgres(Database))
            throw new ArgumentException($"{nameof(Database)} is neither postgresql://... nor Host=...;Database=...; for SQLite leave it out and set {nameof(DataFolder)}.");
    }

    private static void Within<T>(string name, T value, T least, T most) where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new ArgumentException($"{name} {value} is outside {least}..{most}.");
    }
}
