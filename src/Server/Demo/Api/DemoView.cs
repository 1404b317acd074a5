namespace OmniContact.Server.Demo.Api;

/// <summary>The demo centre in a few figures.</summary>
/// <param name="Traffic">Simulated customers write.</param>
/// <param name="PerMinute">How many new ones a minute.</param>
/// <param name="Waiting">Conversations that wait in a queue.</param>
/// <param name="Active">Contacts that agents hold.</param>
/// <param name="AgentsSignedIn">Agents with a device.</param>
/// <param name="ClosedToday">Conversations closed on the site's day.</param>
internal sealed record DemoView(bool Traffic, int PerMinute, int Waiting, int Active, int AgentsSignedIn, long ClosedToday);
