namespace OmniContact.Storage.Search;

/// <param name="Document">The number of its document.</param>
/// <param name="Message">What is found.</param>
/// <param name="Terms">What it is found by.</param>
internal sealed record IndexedMessage(long Document, MessageRow Message, IReadOnlyCollection<string> Terms);
