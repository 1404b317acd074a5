namespace OmniContact.Outside;

/// <summary>Somebody outside has not taken an entry.</summary>
/// <param name="message">Why, for an administrator.</param>
/// <param name="forGood">Trying again would not help: it was refused as it is, or there is nobody to take it.</param>
public sealed class OutsideException(string message, bool forGood = false, Exception? inner = null) : Exception(message, inner)
{
    public bool ForGood => forGood;
}
