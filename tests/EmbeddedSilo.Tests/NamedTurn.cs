using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>A turn that only waits; its name begins with its kind.</summary>
internal sealed class NamedTurn(string name) : Turn
{
    public override Interleaving Interleaving => name.Split(' ')[0] switch
    {
        "read" => Interleaving.ReadOnly,
        "always" => Interleaving.Always,
        _ => Interleaving.None,
    };

    public override Task? Begin(Recipient recipient) => null;

    public override void End(Recipient recipient, Task outcome)
    {
    }

    public override void Reroute()
    {
    }

    public override void Refuse(Exception reason)
    {
    }

    public override string ToString() => name;
}
