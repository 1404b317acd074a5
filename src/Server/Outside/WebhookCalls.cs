using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;
using OmniContact.Outside;
using OmniContact.Routing.Alerts;

namespace OmniContact.Server.Outside;

/// <summary>Signed requests to webhooks: no redirections, no proxies, and to nobody but the public unless the options say so.</summary>
internal sealed class WebhookCalls : IDisposable
{
    private const int MostOfAnswer = 500;

    private readonly WebhookOptions _options;
    private readonly WebhookSecrets _secrets;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;

    public WebhookCalls(IOptions<WebhookOptions> options, WebhookSecrets secrets, TimeProvider time)
    {
        (_options, _secrets, _time) = (options.Value, secrets, time);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = Connect, PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        })
        {
            Timeout = TimeSpan.FromSeconds(_options.TimeoutSeconds), MaxResponseContentBufferSize = 1 << 20,
        };
    }

    public async Task<WebhookAnswer> Send(Webhook webhook, WebhookEvent told, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        if (!_options.AllowPrivate && !webhook.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return Failed("the address is not https; http is allowed by Webhooks__AllowPrivate=true");
        try
        {
            using var request = await Request(webhook, told, cancel);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return new((int)response.StatusCode, await Begin(response, cancel), null, watch.ElapsedMilliseconds);
        }
        catch (HttpRequestException fault)
        {
            return Failed(fault.InnerException is OutsideException or AuthenticationException or SocketException ? fault.InnerException.Message : fault.Message);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed($"no answer within {_options.TimeoutSeconds} s");
        }

        WebhookAnswer Failed(string why) => new(null, null, why, watch.ElapsedMilliseconds);
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpRequestMessage> Request(Webhook webhook, WebhookEvent told, CancellationToken cancel)
    {
        var body = OmniJson.Write(told);
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(WebhookSignature.DeliveryHeader, told.Id);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(await _secrets.Of(webhook.Id, cancel), _time.GetUtcNow(), body));
        request.Headers.UserAgent.ParseAdd("OmniContact");
        return request;
    }

    private static async Task<string> Begin(HttpResponseMessage response, CancellationToken cancel)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancel), Encoding.UTF8);
        var begin = new char[MostOfAnswer];
        return new string(begin, 0, await reader.ReadBlockAsync(begin, cancel));
    }

    /// <summary>A name is looked up here, once, so that what was checked is what is connected to.</summary>
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        var allowed = _options.AllowPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (allowed.Length == 0)
            throw new OutsideException($"{context.DnsEndPoint.Host} is an address of this machine or of a private network; Webhooks__AllowPrivate=true allows it", forGood: true);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel);
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }

        return new NetworkStream(socket, ownsSocket: true);
    }
}
