namespace OmniContact.Storage.Writing;

internal readonly record struct ActorKey(string Kind, string Key);
