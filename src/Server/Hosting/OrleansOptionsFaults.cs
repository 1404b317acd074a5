using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>What no single option says: a cluster needs a database that several processes share, and addresses have to exist.</summary>
internal sealed class OrleansOptionsFaults(ServerOptions server) : IValidateOptions<OrleansOptions>
{
    public ValidateOptionsResult Validate(string? name, OrleansOptions options)
    {
        if (options.Address.Length == 0 || Resolve(options.Address) is not { } address)
            return ValidateOptionsResult.Fail($"Orleans:Address '{options.Address}' is neither an IPv4 address nor a name that leads to one.");
        if (server.Database is null && !IPAddress.IsLoopback(address))
            return ValidateOptionsResult.Fail($"Orleans:Address {options.Address} is for a cluster, and SQLite carries one silo only. Give all servers of the cluster the same PostgreSQL with --database.");
        return ValidateOptionsResult.Success;
    }

    public static IPAddress? Resolve(string address)
    {
        if (IPAddress.TryParse(address, out var ip)) return ip;
        try
        {
            return Dns.GetHostAddresses(address, AddressFamily.InterNetwork).FirstOrDefault();
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
