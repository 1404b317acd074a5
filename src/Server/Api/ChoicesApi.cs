using OmniContact.Server.Access;
using OmniContact.Server.Choices;
using OmniContact.Server.Desk;
using OmniContact.Server.Documents;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>What the signed-in person has their own way, at whatever desk. Pages give it its meaning; here it has bounds.</summary>
internal static class ChoicesApi
{
    private const int MostChords = 100;

    public static void MapChoices(this IEndpointRouteBuilder routes)
    {
        var choices = routes.MapGroup("/me/choices").WithTags("Me");
        choices.MapGet("", Read).For(Roles.Staff);
        choices.MapPut("", Keep).For(Roles.Staff);
    }

    /// <summary>As they were kept last.</summary>
    private static async Task<PersonalChoices> Read(HttpContext context, IDocuments documents, CancellationToken cancel) =>
        (await Set(documents).Find(Caller.From(context.User)!.Id, cancel))?.Value ?? new();

    /// <summary>Keeps them in the place of what was there.</summary>
    private static async Task<PersonalChoices> Keep(ChoicesRequest request, HttpContext context, IDocuments documents, CancellationToken cancel)
    {
        if (request.Chords.Count > MostChords) throw Faulty.Field(413, "chords", $"has {request.Chords.Count} members; {MostChords} are allowed");
        foreach (var (command, chord) in request.Chords)
        {
            Texts.Required(command, "chords");
            Texts.Optional(chord, "chords", Texts.LongestId);
        }
        return (await Set(documents).Update(Caller.From(context.User)!.Id, known => (known ?? new()) with { Chords = request.Chords }, cancel))!;
    }

    private static DocumentSet<PersonalChoices> Set(IDocuments documents) => new(documents, "choices");
}
