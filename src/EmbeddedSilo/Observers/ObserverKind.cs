using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>The observers of a silo, under keys of its own making.</summary>
internal sealed class ObserverKind(Silo silo) : Kind(silo, Name)
{
    private readonly ConcurrentDictionary<string, ObserverMailbox> _mailboxes = new();

    public static GrainType Name { get; } = GrainType.Create("sys.client");

    public int Count => _mailboxes.Count;

    public GrainReference Add(IGrainObserver observer, Type contract)
    {
        if (!contract.IsInstanceOfType(observer))
            throw new ArgumentException($"{observer.GetType()} does not implement {contract}.", nameof(observer));
        var key = Guid.NewGuid().ToString("N");
        _mailboxes[key] = new ObserverMailbox(this, key, observer);
        return ProxyCatalog.Shared.For(contract).Create(this, key);
    }

    public void Remove(string key)
    {
        if (_mailboxes.TryRemove(key, out var mailbox)) mailbox.Delete();
    }

    public override Recipient? Locate(string key) => _mailboxes.GetValueOrDefault(key);

    public override Exception Missing(GrainReference reference) =>
        new ClientNotAvailableException($"The observer {reference.GrainId} is gone.");
}
