namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>A message as none should be: the number does not come back.</summary>
public sealed class LossyLetter
{
    public LossyLetter()
    {
    }

    public LossyLetter(int number) => Number = number;

    public int Number { get; private set; }
}
