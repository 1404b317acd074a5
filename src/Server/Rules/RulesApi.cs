using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Rules;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Rules;

/// <summary>The bench of the entry rules: what a draft would decide of one contact, or of those of a day. Nothing is stored.</summary>
internal static class RulesApi
{
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/rules").WithTags("Rules");
        rules.MapPost("/try", Try).For(Roles.Administrator);
        rules.MapPost("/replay", Replay).For(Roles.Administrator);
    }

    /// <summary>Which rule fires and why, for a contact as it is described or for a past one.</summary>
    private static async Task<RulesTried> Try(RulesToTry request, ICentre centre, PastContacts past, CancellationToken cancel)
    {
        var settings = centre.Current;
        var (rules, faults) = Compiled(request.RuleSet, settings);
        if (rules is null) return new RulesTried(faults, null, null);
        var contact = request.ConversationId is { } id
            ? await past.Of(Texts.Required(id, "conversationId"), cancel) ?? throw Faulty.NotFound("conversation", id)
            : Described(request, settings);
        return new RulesTried([], contact.Input, rules.Explain(contact.Input, contact.At, contact.Zone));
    }

    /// <summary>What a draft would have decided of past contacts beside what the rules in force would have.</summary>
    private static async Task<RulesReplayed> Replay(RulesToReplay request, ICentre centre, PastContacts past, CancellationToken cancel)
    {
        if (request.Before <= request.From) throw Faulty.Field(422, "before", "is not after from");
        var (draft, faults) = Compiled(request.RuleSet, centre.Current);
        if (draft is null) return RulesReplayed.Refused(faults);
        var (contacts, more) = await past.Between(request.RuleSet.Id, request.From, request.Before, cancel);
        return RulesReplayed.Of(contacts, centre.Current.Rules(request.RuleSet.Id), draft, more);
    }

    private static (CompiledRuleSet? Rules, ImmutableArray<Routing.Fault> Faults) Compiled(RuleSet set, ConfigurationSnapshot settings)
    {
        var compilation = RuleSetCompilation.Of(set, ConfigurationFaults.World(settings.Entities));
        return (compilation.Compiled, compilation.Faults);
    }

    private static PastContact Described(RulesToTry request, ConfigurationSnapshot settings)
    {
        var input = request.Input ?? throw Faulty.Field(422, "input", "is missing, and so is conversationId");
        var point = settings.EntryPoint(input.EntryPointId) ?? throw Faulty.Field(422, "input.entryPointId", $"there is no entry point '{input.EntryPointId}'");
        var calendar = settings.Calendar(point.CalendarId);
        var at = request.At ?? throw Faulty.Field(422, "at", "is missing");
        return new PastContact(null, input with { Open = input.Open ?? calendar?.IsOpen(at) }, at, calendar?.Zone ?? TimeZoneInfo.Utc, null);
    }
}
