namespace OmniContact.EmbeddedSilo.Tests;

internal sealed class Bell : IBell
{
    public List<int> Rung { get; } = [];

    public void Ring(int number) => Rung.Add(number);

    public Task<int> Answer() => Task.FromResult(Rung.Count);
}
