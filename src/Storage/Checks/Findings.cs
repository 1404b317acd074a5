namespace OmniContact.Storage.Checks;

/// <summary>Collects where one promise does not hold.</summary>
internal sealed class Findings(string name, string promise)
{
    private const int MostExamples = 5;
    private readonly List<string> _examples = [];
    private long _broken;

    public CheckOutcome Outcome => new(name, promise, _broken, [.. _examples]);

    public void Add(string example)
    {
        _broken++;
        if (_examples.Count < MostExamples) _examples.Add(example);
    }

    public void AddIf(bool broken, string example)
    {
        if (broken) Add(example);
    }
}
