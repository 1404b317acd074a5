using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Configuration;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Uploads;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>The configuration: read by kind, changed in sets that are taken whole or not at all, with history and undo.</summary>
internal static class ConfigurationApi
{
    public static void MapConfiguration(this IEndpointRouteBuilder routes)
    {
        var configuration = routes.MapGroup("/configuration").WithTags("Configuration");
        configuration.MapGet("/{kind}", List).For(Roles.Administrator);
        configuration.MapGet("/{kind}/{id}", Read).For(Roles.Administrator);
        configuration.MapPost("/changes", Change).TakesFile(routes).Tagged().For(Roles.Administrator);
        configuration.MapPost("/check", Check).For(Roles.Administrator);
        configuration.MapPost("/dates", Dates).For(Roles.Administrator);
        configuration.MapGet("/changes", History).For(Roles.Administrator);
        configuration.MapGet("/changes/{version}/difference", Difference).For(Roles.Administrator);
        configuration.MapPost("/undo", Undo).Tagged().For(Roles.Administrator);
    }

    /// <summary>All entities of a kind by id; the ETag names the version of the whole configuration, which a change has to name.</summary>
    private static Paged<ConfiguredEntity> List(string kind, [AsParameters] PageQuery page, HttpContext context, ICentre centre)
    {
        var snapshot = centre.Current;
        ETags.Write(context, snapshot.Version);
        var after = page.Cursor ?? "";
        var found = Entities(kind, snapshot)
            .Where(entity => string.CompareOrdinal(entity.Id, after) > 0).OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .Take(page.Size + 1).ToArray();
        return new(found[..Math.Min(found.Length, page.Size)], found.Length > page.Size ? found[page.Size - 1].Id : null);
    }

    /// <summary>One entity.</summary>
    private static ConfiguredEntity Read(string kind, string id, HttpContext context, ICentre centre)
    {
        var snapshot = centre.Current;
        var entity = Entities(kind, snapshot).FirstOrDefault(entity => entity.Id == id) ?? throw Faulty.NotFound(kind, id);
        ETags.Write(context, snapshot.Version);
        return entity;
    }

    /// <summary>Sets and removes entities, all or, with every fault listed, none. If-Match names the version that the editor saw.</summary>
    private static async Task<ConfigurationVersion> Change(ConfigurationChangeRequest request, HttpContext context, ICentre centre, CancellationToken cancel)
    {
        var version = ETags.Required(context);
        var rows = request.Rows();
        if (rows.IsEmpty) throw Faulty.Field(422, "set", "is empty, and so is remove: there is nothing to change");
        return Answer(context, await centre.Change(version, Caller.From(context.User)!.Id, Texts.Optional(request.Note, "note", Texts.LongestReason) ?? "", rows, cancel));
    }

    /// <summary>What a change set would be refused for if it were sent now. Nothing is stored.</summary>
    private static async Task<ConfigurationCheck> Check(ConfigurationChangeRequest request, ICentre centre, CancellationToken cancel)
    {
        var draft = await centre.Draft(request.Rows(), cancel);
        return new(draft.Version, draft.Faults);
    }

    /// <summary>Reads a calendar's days of a year from text, such as <c>2026-10-01..2026-10-07 closed</c>. Nothing is stored.</summary>
    private static DatedExceptionImport Dates(DatesRequest request)
    {
        if (request.Year is < DatesRequest.FirstYear or > DatesRequest.LastYear)
            throw Faulty.Field(422, "year", $"is {request.Year}; it has to be {DatesRequest.FirstYear}..{DatesRequest.LastYear}");
        if (request.Text.Length > DatesRequest.LongestText)
            throw Faulty.Field(422, "text", $"has {request.Text.Length} characters; {DatesRequest.LongestText} are allowed");
        return DatedExceptionText.Parse(request.Text, request.Year);
    }

    /// <summary>What a change set did, entity by entity and field by field.</summary>
    private static async Task<ImmutableArray<EntityDifference>> Difference(string version, ICentre centre, IConfigurationStore store, CancellationToken cancel)
    {
        var number = long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed < long.MaxValue ? parsed : 0;
        var change = number < 1 ? null : (await store.History(number + 1, 1, cancel)).FirstOrDefault(change => change.Version == number);
        if (change is null) throw Faulty.NotFound("version", version);
        var (before, after) = (await centre.At(number - 1, cancel), await centre.At(number, cancel));
        return EntityDifference.Of(change.Rows, before.Entities, after.Entities);
    }

    /// <summary>Who changed what, newest first.</summary>
    private static async Task<Paged<ConfigurationChangeView>> History([AsParameters] PageQuery page, IConfigurationStore store, CancellationToken cancel)
    {
        var before = page.Cursor is null ? (long?)null : Cursors.Number(page.Cursor);
        var changes = await store.History(before, page.Size + 1, cancel);
        var shown = changes.Take(page.Size).Select(ConfigurationChangeView.Of).ToArray();
        return new(shown, changes.Count > page.Size ? Cursors.Of(shown[^1].Version) : null);
    }

    /// <summary>Puts everything back as it was at a version, as a new version.</summary>
    private static async Task<ConfigurationVersion> Undo(UndoRequest request, HttpContext context, ICentre centre, CancellationToken cancel)
    {
        var version = ETags.Required(context);
        if (request.ToVersion < 1 || request.ToVersion > version)
            throw Faulty.Field(422, "toVersion", $"there is no version {request.ToVersion}; it has to be 1..{version}");
        return Answer(context, await centre.Undo(version, request.ToVersion, Caller.From(context.User)!.Id, cancel));
    }

    private static ConfigurationVersion Answer(HttpContext context, ConfigurationOutcome outcome)
    {
        if (outcome.Stale) throw new Faulty(Problem.Of(412, "The configuration was changed in between: read it again."));
        if (outcome.Version is not { } version)
            throw new Faulty(Problem.OfFaults(422, $"The change was refused as a whole; faults found: {outcome.Faults.Length}. The old configuration stays in force.", outcome.Faults));
        ETags.Write(context, version);
        return new ConfigurationVersion(version);
    }

    private static IEnumerable<ConfiguredEntity> Entities(string kind, ConfigurationSnapshot snapshot) =>
        ConfiguredEntities.Of(kind, snapshot.Entities) ?? throw Faulty.NotFound("kind of configured entity", kind);
}
