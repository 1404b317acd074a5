namespace OmniContact.Storage;

/// <summary>A found message and where in its text the match lies (UTF-16 offsets into <see cref="MessageRow.Text"/>).</summary>
public sealed record MessageHit(MessageRow Message, int Start, int Length);
