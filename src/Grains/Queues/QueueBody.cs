using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OmniContact.Routing;
using OmniContact.Routing.Waits;

namespace OmniContact.Queues;

/// <summary>What a queue alone keeps: all else it knows from its conversations and agents.</summary>
/// <param name="Waits">What it has learned about waiting.</param>
internal sealed record QueueBody(ImmutableDictionary<Medium, WaitLearned> Waits)
{
    /// <summary>A row of other making may lack what is never missing here.</summary>
    [JsonIgnore]
    public bool IsWhole => Waits?.Values.All(one => one is
        { Answers: not null, Abandonments: not null, Services: not null, Calibration: not null, Account: not null }) == true;
}
