using System.Text.Json.Serialization;

namespace OmniContact.Routing.Waits;

/// <summary>Events over the time in which they could happen, older ones with less weight.</summary>
/// <param name="Events">How many, decayed.</param>
/// <param name="Exposure">Seconds (of a person or an agent), decayed alike.</param>
public sealed record DecayedRate(double Events, double Exposure)
{
    public static DecayedRate None { get; } = new(0, 0);

    /// <summary>Events a second, the most likely value; 0 before the first.</summary>
    [JsonIgnore]
    public double PerSecond => Exposure > 0 ? Events / Exposure : 0;

    public DecayedRate Expose(double seconds) => seconds > 0 ? this with { Exposure = Exposure + seconds } : this;

    public DecayedRate Forget(double memory) => new(Events * (1 - 1 / memory), Exposure * (1 - 1 / memory));

    public DecayedRate Count() => this with { Events = Events + 1 };
}
