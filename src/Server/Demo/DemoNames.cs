namespace OmniContact.Server.Demo;

/// <summary>Names in the demonstration's data that the program knows.</summary>
internal static class DemoNames
{
    /// <summary>The desk of whoever tries the product; no simulated agent is a member of its queues.</summary>
    public const string Newcomer = "newcomer";

    /// <summary>The desk of the newcomer as supervisor.</summary>
    public const string Lead = "lead";

    /// <summary>Attribute of a simulated conversation: what it is about, by which its agent finds the words.</summary>
    public const string Topic = "topic";
}
