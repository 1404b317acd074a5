namespace OmniContact.Storage;

/// <summary>An outbox entry that was set aside because its receiver failed on it.</summary>
/// <param name="Sender"><c>kind/key</c> of the sending grain; with <paramref name="Sequence"/> the entry's key.</param>
/// <param name="Sequence">Grows per sender.</param>
/// <param name="Receiver"><c>kind/key</c> of the grain that does not have it.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Since">When it was set aside; null where an earlier release did so.</param>
/// <param name="Because">The last failure: the exception's type and text, which is not masked.</param>
public sealed record DeadLetter(string Sender, long Sequence, string Receiver, string Kind, DateTimeOffset? Since, string Because);
