using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>A contract that no class implements.</summary>
public interface IOrphanGrain : IGrainWithStringKey
{
    Task Nothing();
}
