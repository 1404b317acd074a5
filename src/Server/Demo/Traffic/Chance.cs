namespace OmniContact.Server.Demo.Traffic;

/// <summary>Seeded luck of one simulated person; not for more than one at a time.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public bool Happens(double probability) => _random.NextDouble() < probability;

    /// <summary>Evenly between two bounds in seconds.</summary>
    public TimeSpan Seconds(double least, double most) => TimeSpan.FromSeconds(least + (_random.NextDouble() * (most - least)));

    /// <summary>Exponential with this mean in seconds: arrivals and patience.</summary>
    public TimeSpan Around(double mean) => TimeSpan.FromSeconds(-mean * Math.Log(1 - _random.NextDouble()));

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public int Below(int bound) => _random.Next(bound);

    /// <summary>Luck for somebody else, by the same seed.</summary>
    public Chance Another() => new(_random.Next());
}
