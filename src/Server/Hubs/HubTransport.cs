using Microsoft.AspNetCore.Http.Connections;

namespace OmniContact.Server.Hubs;

/// <summary>How hub connections are carried.</summary>
internal static class HubTransport
{
    /// <summary>Bytes that may wait for a slow client before its own loop waits, and nobody else.</summary>
    private const long SendBuffer = 64 * 1024;

    public static void Set(HttpConnectionDispatcherOptions options)
    {
        options.Transports = HttpTransportType.WebSockets | HttpTransportType.ServerSentEvents;
        options.TransportMaxBufferSize = SendBuffer;
    }
}
