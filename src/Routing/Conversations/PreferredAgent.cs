namespace OmniContact.Routing.Conversations;

/// <summary>While the wait runs the item fits nobody else.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="Why"><c>dedicated</c>, <c>last agent</c>, <c>expert</c>, <c>owner</c>, <see cref="Named"/>, <see cref="Returned"/>.</param>
/// <param name="Until">End of the bounded wait.</param>
public sealed record PreferredAgent(string AgentId, string Why, DateTimeOffset Until)
{
    /// <summary>The owner named this colleague.</summary>
    public const string Named = "transfer";

    /// <summary>Nobody took what this agent transferred.</summary>
    public const string Returned = "transfer returned";

    /// <summary>A person has decided who is to have it: skills and a longer wait of backups, by which others are found, do not matter.</summary>
    public bool IsByHand() => ByHand(Why);

    public static bool ByHand(string why) => why is Named or Returned;
}
