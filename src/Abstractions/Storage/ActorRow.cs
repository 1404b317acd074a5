namespace OmniContact.Storage;

/// <summary>The own row of a Queue or Agent: its activation's epoch and what it alone keeps (presence, admission settings in force).</summary>
/// <param name="Kind"><c>queue</c> or <c>agent</c>.</param>
/// <param name="Key">The grain's key.</param>
/// <param name="Epoch">Grows by one at each activation; a write from an older activation is refused.</param>
/// <param name="Body">The grain's state as JSON, or null when it was never written.</param>
public sealed record ActorRow(string Kind, string Key, long Epoch, string? Body);
