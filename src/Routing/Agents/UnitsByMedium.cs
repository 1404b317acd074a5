namespace OmniContact.Routing.Agents;

/// <summary>A number of capacity units for each medium. Numbers and no array: a matcher copies them with every status of an agent.</summary>
public readonly record struct UnitsByMedium(int Voice, int Video, int Chat, int Message, int Email, int Task, int Callback)
{
    public int this[Medium medium] => medium switch
    {
        Medium.Voice => Voice,
        Medium.Video => Video,
        Medium.Chat => Chat,
        Medium.Message => Message,
        Medium.Email => Email,
        Medium.Task => Task,
        _ => Callback,
    };

    public static UnitsByMedium Of(Func<Medium, int> units) => new(
        units(Medium.Voice), units(Medium.Video), units(Medium.Chat), units(Medium.Message),
        units(Medium.Email), units(Medium.Task), units(Medium.Callback));
}
