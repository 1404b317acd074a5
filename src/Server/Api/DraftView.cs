using OmniContact.Routing.Texts;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

/// <summary>A draft as its writer finds it: their own words, so that nothing is masked.</summary>
/// <param name="Etag">What going on with it has to name.</param>
internal sealed record DraftView(string? Etag)
{
    public Unmasked<Draft>? Draft { get; init; }
}
