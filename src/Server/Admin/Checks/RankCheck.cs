using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Reads the facts of all conversations in the order in which they happened, and judges each offer.</summary>
internal static class RankCheck
{
    private const int Stretch = 5_000;

    public static async Task<CheckOutcome> Run(AdminDesk desk, CancellationToken cancel)
    {
        var rank = new RankOrder(await desk.Settings(cancel));
        List<string> passedOver = [];
        var store = desk.Get<IStore>();
        for (var position = 0L; await store.FactsAfter(position, Stretch, cancel) is { Count: > 0 } rows; position = rows[^1].Position)
        {
            foreach (var row in rows.Where(row => row.ConversationId is not null && !row.Kind.Contains('.')))
                passedOver.AddRange(rank.Take(OmniJson.Read<ConversationFact>(row.Body)));
        }
        passedOver.AddRange(rank.End());
        return new CheckOutcome(
            "best-first", $"No offer passed over an item that had waited longer ({rank.Judged} judged, {rank.NotJudged} could not be).",
            passedOver.Count, [.. passedOver.Take(5)]);
    }
}
