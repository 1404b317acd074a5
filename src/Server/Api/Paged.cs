using System.Text.Json.Serialization;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>A stretch of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Next">The cursor of the next stretch; null = this was the last.</param>
internal sealed record Paged<T>(
    IReadOnlyList<T> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(Privacy.PlainStringConverter))] string? Next)
{
    public static Paged<T> Of<TRow>(Page<TRow> page, Func<TRow, T> map) => new([.. page.Items.Select(map)], page.Next);
}
