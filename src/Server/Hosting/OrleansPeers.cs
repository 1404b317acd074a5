using Orleans.Runtime;
using Orleans.Runtime.Services;

namespace OmniContact.Server.Hosting;

/// <summary>The other silos, each of which can be asked.</summary>
internal sealed class OrleansPeers(IServiceProvider services) : GrainServiceClient<IOrleansPeer>(services)
{
    public IOrleansPeer this[SiloAddress silo] => GetGrainService(silo);
}
