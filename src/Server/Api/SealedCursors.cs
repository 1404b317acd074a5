using OmniContact.Server.Errors;
using OmniContact.Server.Secrets;

namespace OmniContact.Server.Api;

/// <summary>Cursors of lists that go by names: sealed, because a name may be a telephone number.</summary>
internal sealed class SealedCursors(SecretBox box)
{
    private const string Purpose = "cursor";

    public string? Seal(string? cursor) => cursor is null ? null : box.Seal(Purpose, cursor);

    /// <exception cref="Faulty">It is not one that was sealed here.</exception>
    public string? Open(string? cursor)
    {
        try
        {
            return cursor is null ? null : box.Open(Purpose, cursor);
        }
        catch (SecretException)
        {
            throw Faulty.Field(400, "cursor", "is not a cursor of this list");
        }
    }
}
