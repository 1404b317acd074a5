namespace OmniContact;

/// <summary>Which cluster to call.</summary>
public sealed record OmniContactClientOptions
{
    /// <summary>The default of <see cref="ClusterId"/> and <see cref="ServiceId"/>, as of the servers.</summary>
    public const string DefaultCluster = "omnicontact";

    /// <summary>The default of <see cref="ResponseTimeout"/>.</summary>
    public static readonly TimeSpan DefaultResponseTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The servers' database, in which they list themselves: <c>Host=...;Database=...;Username=...;Password=...</c>.</summary>
    public required string Database { get; init; }

    /// <summary>As <c>Orleans:ClusterId</c> of the servers. Default <c>omnicontact</c>.</summary>
    public string ClusterId { get; init; } = DefaultCluster;

    /// <summary>As <c>Orleans:ServiceId</c> of the servers. Default <c>omnicontact</c>.</summary>
    public string ServiceId { get; init; } = DefaultCluster;

    /// <summary>How long a call waits for its answer, then a <see cref="TimeoutException"/> says so; what was asked may have been done, and is safe to repeat with the same ids. Default 10 s; 1 s..10 min.</summary>
    public TimeSpan ResponseTimeout { get; init; } = DefaultResponseTimeout;

    /// <exception cref="ArgumentException">A value is outside its bounds; the message names both.</exception>
    internal void Validate()
    {
        if (!Database.Contains('=', StringComparison.Ordinal) || Database.Contains("://", StringComparison.Ordinal))
            throw new ArgumentException($"{nameof(Database)} has to be a connection string of the form Host=...;Database=...;Username=...;Password=....");
        if (ClusterId.Length == 0) throw new ArgumentException($"{nameof(ClusterId)} must not be empty.");
        if (ServiceId.Length == 0) throw new ArgumentException($"{nameof(ServiceId)} must not be empty.");
        if (ResponseTimeout < TimeSpan.FromSeconds(1) || ResponseTimeout > TimeSpan.FromMinutes(10))
            throw new ArgumentException($"{nameof(ResponseTimeout)} {ResponseTimeout} is outside 00:00:01..00:10:00.");
    }
}
