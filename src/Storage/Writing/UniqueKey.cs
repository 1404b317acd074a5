namespace OmniContact.Storage.Writing;

internal readonly record struct UniqueKey(string Scope, string Name)
{
    public override string ToString() => $"{Scope}/{Name}";
}
