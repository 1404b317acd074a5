using System.Net.Http.Json;
using System.Text.Json;

namespace OmniContact.Browser.Tests.Running;

/// <summary>A program that hands over what customers say, by the hundred, and puts their conversations on the newcomer's desk.</summary>
internal sealed class Contacts : IDisposable
{
    private const string Newcomer = "newcomer";

    /// <summary>What a program and an administrator may ask a second; more than a test asks.</summary>
    private const string Plenty = "10000";

    private readonly Administrator _administrator;
    private readonly HttpClient _program;

    private Contacts(Administrator administrator, HttpClient program) => (_administrator, _program) = (administrator, program);

    /// <summary>How a product is started that they may fill quickly.</summary>
    public static IReadOnlyDictionary<string, string> Limits { get; } = new Dictionary<string, string>
    {
        ["Limits__RequestsPerSecond"] = Plenty, ["Limits__IntegratorRequestsPerSecond"] = Plenty,
    };

    public static async Task<Contacts> Begin(string url)
    {
        var administrator = await Administrator.SignIn(url);
        var program = new HttpClient { BaseAddress = new Uri($"{url}/api/v1/") };
        program.DefaultRequestHeaders.Authorization = new("Bearer", await administrator.NewKey());
        return new Contacts(administrator, program);
    }

    /// <summary>So many customers, each with a conversation at the newcomer's desk, where nothing rings meanwhile or afterwards.</summary>
    /// <returns>The conversations, by customer.</returns>
    public async Task<string[]> AtTheDesk(int customers)
    {
        await _administrator.Rest(Newcomer);
        var ids = new string[customers];
        for (var who = 0; who < customers; who++)
        {
            ids[who] = await Says(who, $"first question of customer {who}");
            // The queue may have begun anew meanwhile, and asks to be asked again.
            for (var tries = 1; !await _administrator.Assign(ids[who], Newcomer); tries++) tries.ShouldBeLessThan(10);
        }
        return ids;
    }

    /// <summary>One customer says something.</summary>
    /// <returns>The conversation.</returns>
    public async Task<string> Says(int who, string text)
    {
        using var answer = await _program.PostAsJsonAsync("contacts", new
        {
            entryPointId = "web-en", channel = "webchat", medium = "message", address = $"customer-{who}", customerName = $"Customer {who:000}",
            language = "en", message = new { clientId = Guid.NewGuid(), text },
        });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
    }

    public void Dispose()
    {
        _administrator.Dispose();
        _program.Dispose();
    }
}
