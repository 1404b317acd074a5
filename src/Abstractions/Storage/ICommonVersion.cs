namespace OmniContact.Storage;

/// <summary>What all servers of the database know: ask here before writing what is new, or calling by it.</summary>
public interface ICommonVersion
{
    /// <summary>
    /// The lowest <see cref="ServerVersion"/> of the servers that are there. It only grows, about 5 s after the last older one has gone, and
    /// from then on an older one is refused; 0 before a first server has begun.
    /// </summary>
    int Current { get; }
}
