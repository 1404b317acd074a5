namespace OmniContact.Storage.Writing;

/// <param name="Row">The row as the batch leaves it.</param>
/// <param name="IsNew">To be inserted.</param>
internal sealed record ActorWrite(ActorRow Row, bool IsNew);
