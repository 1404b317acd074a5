namespace OmniContact.Server.Tests.Running;

/// <summary>A contact as a program sends it.</summary>
internal sealed record TestContact
{
    public string EntryPointId { get; init; } = SmallCentre.Web;
    public string Channel { get; init; } = "webchat";
    public string Medium { get; init; } = "chat";
    public required string Address { get; init; }
    public string? ProviderId { get; init; }
    public string? CustomerName { get; init; }
    public TestContactText? Message { get; init; }
}
