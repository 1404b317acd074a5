using Orleans;

namespace OmniContact;

/// <summary>Who wants to be nudged. An observer that is not renewed is forgotten.</summary>
internal sealed class Observers<TObserver> where TObserver : IGrainObserver
{
    /// <summary>Observers renew each 10 s; three missed renewals end it.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(35);

    private readonly Dictionary<TObserver, DateTimeOffset> _until = [];

    public void Add(TObserver observer, DateTimeOffset now) => _until[observer] = now + Life;

    public void Remove(TObserver observer) => _until.Remove(observer);

    /// <summary>One-way: nobody is waited for.</summary>
    public void Tell(DateTimeOffset now, Func<TObserver, Task> call)
    {
        foreach (var (observer, until) in _until)
        {
            if (until > now) _ = call(observer);
            else _until.Remove(observer);
        }
    }
}
