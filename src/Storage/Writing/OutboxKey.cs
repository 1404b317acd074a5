namespace OmniContact.Storage.Writing;

internal readonly record struct OutboxKey(string Sender, long Sequence);
