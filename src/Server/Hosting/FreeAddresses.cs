using System.Net;
using System.Net.Sockets;
using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>Whether the server may listen where it is told to: asked before anything is written or begun, so that the answer stands alone.</summary>
internal static class FreeAddresses
{
    /// <exception cref="SocketException">An address is taken, forbidden or none of this machine.</exception>
    public static void Check(ServerOptions options)
    {
        foreach (var url in options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = BindingAddress.Parse(url);
            if (address.IsUnixPipe) continue;
            var ip = Ip(address.Host);
            using var socket = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(ip, address.Port));
        }
    }

    private static IPAddress Ip(string host)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var ip)) return ip;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : IPAddress.Any;
    }
}
