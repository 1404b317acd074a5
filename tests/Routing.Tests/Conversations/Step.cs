namespace OmniContact.Routing.Tests.Conversations;

/// <summary>One command of a random history: which move, by or for whom, with what, after how long.</summary>
public sealed record Step(int Move, int Agent, int Choice, double Seconds)
{
    private static readonly string[] Agents = ["ann", "bob", "cid", "dee"];
    private static readonly string[] Texts = ["谢谢", "where is it", "ok, thanks!", "👍", "再等等", "hello"];

    public string Who => Agents[Agent % Agents.Length];

    public string Other => Agents[(Agent + 1 + Choice % 3) % Agents.Length];

    public string Text => Texts[Choice % Texts.Length];

    public Medium Medium => (Medium)(Choice % 7);

    public override string ToString() => $"({Move}, {Agent}, {Choice}, {Seconds})";

    public T Pick<T>(params T[] among) => among[Choice % among.Length];
}
