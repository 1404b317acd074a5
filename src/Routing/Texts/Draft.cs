namespace OmniContact.Routing.Texts;

/// <summary>What a person has written to a conversation and not sent.</summary>
public sealed record Draft : StoredRecord
{
    /// <summary>Empty = nothing is left of it.</summary>
    public string Text { get; init; } = "";

    /// <summary>It is to be a note for colleagues.</summary>
    public bool Note { get; init; }

    /// <summary>When its last key was pressed.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>
    /// Of two that were written at two devices the newer one is kept. Who knew of the stored one goes on with it, or has sent it; who did not
    /// takes no words away by having none.
    /// </summary>
    /// <param name="stored">Null = none.</param>
    /// <param name="knewStored">The writer had the stored one before them.</param>
    public bool Replaces(Draft? stored, bool knewStored) =>
        stored is null || knewStored || (Text.Length > 0 && WrittenAt >= stored.WrittenAt);

    public bool SaysTheSame(Draft other) => (Text, Note) == (other.Text, other.Note);
}
