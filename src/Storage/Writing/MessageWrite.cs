namespace OmniContact.Storage.Writing;

/// <param name="Row">The message as the batch leaves it.</param>
/// <param name="IsNew">To be inserted; otherwise it has to exist.</param>
internal sealed record MessageWrite(MessageRow Row, bool IsNew);
