using System.Runtime.CompilerServices;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Replay;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Replaying;

/// <summary>Replays stored offers. Reads the facts twice: what a queue had heard of follows from later offers.</summary>
internal sealed class Decisions(IStore store, ICentre centre)
{
    public async IAsyncEnumerable<ReplayedDecision> Of(Func<OfferMade, bool> wanted, [EnumeratorCancellation] CancellationToken cancel)
    {
        var facts = new StoredFacts(store);
        var heard = new HeardPlaces();
        await foreach (var offer in facts.Read(nameof(OfferMade), long.MaxValue, cancel)) heard.Learn(offer);
        var replayer = new Replayer(heard, await Configurations(heard, cancel));
        await foreach (var fact in facts.Read(null, facts.Position, cancel))
            if (replayer.Take(fact, fact is OfferMade made && wanted(made)) is { } decision) yield return decision;
    }

    private async Task<Dictionary<long, ConfigurationSnapshot>> Configurations(HeardPlaces heard, CancellationToken cancel)
    {
        Dictionary<long, ConfigurationSnapshot> versions = [];
        foreach (var version in heard.Configurations)
            if (version <= centre.Current.Version) versions[version] = await centre.At(version, cancel);
        return versions;
    }
}
