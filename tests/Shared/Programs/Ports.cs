using System.Net;
using System.Net.Sockets;

namespace OmniContact.Tests.Programs;

internal static class Ports
{
    /// <summary>A port of the loopback address that nobody listens on now.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The first of so many, one after another.</summary>
    public static int FreeInARow(int count)
    {
        while (true)
        {
            var first = Free();
            if (first + count <= IPEndPoint.MaxPort && Enumerable.Range(first, count).All(IsFree)) return first;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
