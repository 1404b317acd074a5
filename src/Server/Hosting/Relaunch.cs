namespace OmniContact.Server.Hosting;

/// <summary>Ends this host and has another one begin in the same process, on the same address.</summary>
internal sealed class Relaunch(IHostApplicationLifetime lifetime)
{
    /// <summary>What begins once this host has stopped; null = nothing.</summary>
    public Launch? Next { get; private set; }

    public void Ask(Launch next)
    {
        Next = next;
        lifetime.StopApplication();
    }
}
