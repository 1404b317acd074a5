namespace OmniContact.Storage.Schema;

internal sealed record AppliedStep(int Number, string Name, string Checksum);
