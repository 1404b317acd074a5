namespace OmniContact.Server.Tests.Running;

internal sealed record TestContactText(string Text);
