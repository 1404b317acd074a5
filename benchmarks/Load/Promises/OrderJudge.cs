using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Server.Admin.Checks;

namespace OmniContact.Load.Promises;

/// <summary>No offer passed over an item with a better place, as the product's own check judges it.</summary>
internal sealed class OrderJudge(ConfigurationSnapshot configuration) : Judge
{
    private readonly RankOrder _rank = new(configuration);

    public int Judged => _rank.Judged;

    public override IEnumerable<Broken> Take(ConversationFact fact) => _rank.Take(fact).Select(Overtaken).ToArray();

    public override IEnumerable<Broken> End() => _rank.End().Select(Overtaken);

    private static Broken Overtaken(string finding) => new(Promise.Overtaken, finding);
}
