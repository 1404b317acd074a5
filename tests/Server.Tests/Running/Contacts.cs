using System.Net.Http.Json;
using System.Text.Json;

namespace OmniContact.Server.Tests.Running;

/// <summary>Contacts as programs hand them over.</summary>
internal static class Contacts
{
    /// <summary>A new customer writes. The conversation's id.</summary>
    public static async Task<string> Write(HttpClient program, string text = "在吗", string entryPointId = SmallCentre.Web)
    {
        var contact = new TestContact { EntryPointId = entryPointId, Address = "o" + Guid.NewGuid().ToString("N"), Message = new TestContactText(text) };
        var answer = await program.PostAsJsonAsync("/api/v1/contacts", contact);
        answer.EnsureSuccessStatusCode();
        return (await answer.Json()).GetProperty("conversationId").GetString()!;
    }

    public static Task<JsonElement> Json(this HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();
}
