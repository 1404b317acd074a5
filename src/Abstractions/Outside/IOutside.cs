using OmniContact.Storage;

namespace OmniContact.Outside;

/// <summary>Programs and people beyond the cluster, to whom entries of the outbox go.</summary>
public interface IOutside
{
    /// <summary>Receivers of this kind are outside.</summary>
    bool Reaches(string kind);

    /// <summary>Hands over one entry; it may come again, with the same sender and sequence.</summary>
    /// <param name="key">Of the receiver, after its kind.</param>
    /// <param name="row">The entry.</param>
    /// <param name="cancel">The process ends.</param>
    /// <exception cref="OutsideException">It was not taken.</exception>
    Task Deliver(string key, OutboxRow row, CancellationToken cancel);
}
