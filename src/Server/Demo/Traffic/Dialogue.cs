using System.Collections.Immutable;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>A conversation as it may go, from <c>dialogues.json</c>. <c>{order}</c> and <c>{agent}</c> are filled in.</summary>
internal sealed record Dialogue
{
    public required string Language { get; init; }
    /// <summary>What it is about; unique.</summary>
    public required string Topic { get; init; }
    /// <summary>What the agent records afterwards.</summary>
    public required string Code { get; init; }
    /// <summary>How content the customer is in the end, 1..5.</summary>
    public required int Stars { get; init; }
    public required string Opening { get; init; }
    public required ImmutableArray<DialogueTurn> Turns { get; init; }

    public static ImmutableArray<Dialogue> All { get; } = DemoData.Read<ImmutableArray<Dialogue>>("dialogues");

    public static Dialogue? About(string topic) => All.FirstOrDefault(dialogue => dialogue.Topic == topic);
}
