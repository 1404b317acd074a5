using OmniContact.Customers;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>Bounds of what may be set on a customer. A masked number sent back is refused, so that it never overwrites the real one.</summary>
internal static class CustomerEditFaults
{
    private const int MostTags = 50;
    private const int LongestTag = 100;
    private const int MostAttributes = 100;
    private const int LongestNotes = 10_000;

    public static void Check(CustomerEdit edit)
    {
        Texts.Optional(edit.Name, "name", 200);
        Texts.Optional(edit.Tier, "tier", Texts.LongestId);
        Texts.Optional(edit.Language, "language", Texts.LongestId);
        Texts.Optional(edit.Region, "region", 100);
        Texts.Optional(edit.PreferredChannel, "preferredChannel", Texts.LongestId);
        Texts.Optional(edit.Phone, "phone", 40);
        Texts.Optional(edit.Email, "email", 254);
        Texts.Optional(edit.Notes, "notes", LongestNotes);
        NotMasked(edit.Phone, "phone");
        NotMasked(edit.Email, "email");
        if (edit.Tags?.Length > MostTags) throw Faulty.Field(413, "tags", $"has {edit.Tags?.Length} members; {MostTags} are allowed");
        foreach (var tag in edit.Tags ?? []) Texts.Required(tag, "tags", LongestTag);
        if (edit.Attributes is { } attributes) Texts.Attributes(attributes, MostAttributes);
    }

    private static void NotMasked(string? value, string field)
    {
        if (value?.Contains('*', StringComparison.Ordinal) == true)
            throw Faulty.Field(422, field, "is masked; send the whole value, or leave it out to keep it");
    }
}
