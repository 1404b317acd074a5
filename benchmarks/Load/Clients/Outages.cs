using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Clients;

/// <summary>What may happen to a client whose server is slow, full or gone, in words that can be counted.</summary>
internal static class Outages
{
    public static bool Is(Exception error) =>
        error is HubFault or HttpRequestException or WebSocketException or IOException or ObjectDisposedException or TimeoutException
            or OperationCanceledException or ChannelClosedException or InvalidOperationException or JsonException;

    public static string Words(string doing, Exception error) => $"{doing}: {error switch
    {
        HubFault fault => Short(fault.Message),
        HttpRequestException { StatusCode: { } status } => $"HTTP {(int)status}",
        ChannelClosedException { InnerException: { } inner } => Short(inner.Message),
        _ => $"{error.GetType().Name} {Short(error.Message)}",
    }}";

    private static string Short(string text) => text.Length > 160 ? text[..160] : text;
}
