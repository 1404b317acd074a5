using Orleans;

namespace OmniContact.Silo.Tests.Grains;

/// <summary>Writes each tick into the journal under its key.</summary>
public interface ITimerGrain : IGrainWithStringKey
{
    Task Start(TimeSpan due, TimeSpan period);

    /// <summary>A timer whose tick lasts until the signal is raised.</summary>
    Task StartHeld(string signal, TimeSpan period, bool interleave);

    Task StartFailing(TimeSpan period);

    /// <summary>A timer that sets its own next due time in each tick.</summary>
    Task StartChanging(TimeSpan due, TimeSpan then);

    Task Change(TimeSpan due, TimeSpan period);

    Task Stop();

    Task Hold(string signal);

    Task End();
}
