namespace OmniContact.Server.Boards;

/// <summary>What somebody may see of the board.</summary>
/// <param name="Key">Equal for those who see the same: they share the work.</param>
/// <param name="Sees">By a queue's id; agents are seen with a queue that they serve.</param>
internal sealed record BoardScope(string Key, Func<string, bool> Sees)
{
    public static BoardScope Everything { get; } = new("", _ => true);
}
