using System.Collections.Concurrent;

namespace OmniContact;

/// <summary>
/// Tells the other processes of the cluster that something has changed. A nudge may be lost, or come twice: who follows looks now and
/// then by itself too, only later. Where there is one process nobody is told.
/// </summary>
public sealed class Nudges
{
    private readonly ConcurrentDictionary<string, Action<string>> _followers = [];

    /// <summary>Carries a nudge to all processes; quick, and without a fault.</summary>
    public event Action<Nudge>? Sent;

    /// <param name="about">What is followed, by one in each process.</param>
    /// <param name="look">Called with the key of what has changed elsewhere, or here; quick, and without a fault.</param>
    public void Follow(string about, Action<string> look) => _followers[about] = look;

    public void Send(string about, string which) => Sent?.Invoke(new Nudge(about, which));

    /// <summary>One has come. What nobody here follows is of a newer release.</summary>
    public void Heard(Nudge nudge) => _followers.GetValueOrDefault(nudge.About)?.Invoke(nudge.Which);
}
