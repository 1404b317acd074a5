namespace OmniContact.Storage;

/// <summary>Whom a process lets write to the database beside itself. A file is kept by its folder.</summary>
public enum Tenancy
{
    /// <summary>Claims nothing: a command beside a server that runs.</summary>
    Guest,
    /// <summary>No other server: one process has all grains.</summary>
    Alone,
    /// <summary>Servers of its own kind, which divide the grains among them.</summary>
    Shared,
}
