using System.CommandLine;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Replay;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Server.Admin.Replaying;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Decides stored offers again, with the code that decided them.</summary>
internal static class ReplayVerb
{
    private static readonly Option<string?> Conversation = new("--conversation") { Description = "Only the offers of this conversation." };

    private static readonly Option<DateOnly?> Day = new("--day") { Description = "Only the offers of this day (YYYY-MM-DD) in the site's time zone." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object, with both explanations of every decision." };

    private static readonly Option<bool> Strict = new("--strict") { Description = "End with 1 also when an offer is not decidable." };

    public static Command Create() => AdminVerb.Create(
        "replay", "Decides every offer again from what is stored, also while the server runs; ends with 1 when one is decided differently.", Run,
        Conversation, Day, Json, Strict);

    private static async Task<int> Run(AdminDesk desk, ParseResult parsed, CancellationToken cancel)
    {
        await desk.RequireData(cancel);
        var settings = await desk.Settings(cancel);
        var (conversation, day, json) = (parsed.GetValue(Conversation), parsed.GetValue(Day), parsed.GetValue(Json));
        TimeZones.TryFind(settings.Site.TimeZone, out var zone);
        var site = new SiteTime(zone);
        bool Wanted(OfferMade made) => (conversation is null || made.ConversationId == conversation) && (day is null || site.Day(made.At) == day);
        var (tally, all) = (new ReplayTally(), new List<ReplayedDecision>());
        await foreach (var decision in new Decisions(desk.Get<IStore>(), desk.Get<ICentre>()).Of(Wanted, cancel))
        {
            tally.Add(decision);
            if (json) all.Add(decision);
            else foreach (var line in ReplayLines.Of(decision)) Console.WriteLine(line);
        }

        if (tally.All == 0) throw new AdminException("No offer is stored that was made by routing" + (conversation ?? day?.ToString("O")) switch { null => ".", var of => $" of {of}." });
        Console.WriteLine(json ? OmniJson.Write(new ReplayReport(tally.Same, tally.Different, tally.NotDecidable, tally.Quicker, [.. all])) : tally.ToString());
        return tally.Fails(parsed.GetValue(Strict)) ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
