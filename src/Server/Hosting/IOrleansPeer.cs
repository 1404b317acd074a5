using Orleans.Runtime;
using Orleans.Services;

namespace OmniContact.Server.Hosting;

/// <summary>What silos ask each other about the database that they share.</summary>
internal interface IOrleansPeer : IGrainService
{
    /// <summary>Whether the database answers the silo that is asked.</summary>
    Task<bool> Reaches();

    /// <summary>The silo that asks for it ends: the others take over what it did, without waiting until they miss it.</summary>
    Task<bool> End(SiloAddress silo);
}
