using OmniContact.Storage.Text;

namespace OmniContact.Storage.Writing;

/// <summary>Names come from outside: compared as they are stored.</summary>
internal readonly record struct UniqueKey
{
    public UniqueKey(string scope, string name)
    {
        Scope = StoredText.Clean(scope);
        Name = StoredText.Clean(name);
    }

    public string Scope { get; }

    public string Name { get; }
}
