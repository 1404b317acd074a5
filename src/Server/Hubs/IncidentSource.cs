using Microsoft.AspNetCore.SignalR;
using OmniContact.Routing;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Hubs;

/// <summary>The incident notice on one page: told at once, and looked at again with each renewal, by the configuration that this server has.</summary>
internal sealed class IncidentSource : PushSource
{
    private readonly ISingleClientProxy _client;
    private readonly ICentre _centre;
    private LocalizedText? _told;
    private bool _begun;

    public IncidentSource(ISingleClientProxy client, ICentre centre)
    {
        (_client, _centre) = (client, centre);
        Look();
    }

    public override Task End() => Task.CompletedTask;

    /// <summary>A page that comes back may still show what is over: the first word is always said.</summary>
    protected override async Task Push(CancellationToken cancel)
    {
        var words = _centre.Current.Site.Incident is { On: true } incident ? incident.Words : null;
        if (_begun && words == _told) return;
        await _client.SendAsync("incident", new Unmasked<IncidentPush>(new IncidentPush(words)), cancel);
        (_told, _begun) = (words, true);
    }

    protected override Task Renew(CancellationToken cancel) => Task.CompletedTask;
}
