namespace OmniContact.Server.Demo.Api;

/// <summary>Signs in without a password as the demo's agent, supervisor or administrator.</summary>
internal sealed record DemoSignIn(string Role);
