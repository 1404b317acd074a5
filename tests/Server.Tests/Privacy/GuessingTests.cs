using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Customers;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Tests.Privacy;

/// <summary>Search finds by a whole number and tells no hidden digit to those who try.</summary>
public sealed class GuessingTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _agent = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        var contact = new TestContact { Channel = "sms", Address = "+8613812345678", CustomerName = "李娜", Message = new TestContactText("电话13812345678，订单 4411") };
        var receipt = await (await (await _server.Program()).PostAsJsonAsync("/api/v1/contacts", contact)).Json();
        var grain = _server.Get<IGrainFactory>().GetGrain<ICustomerGrain>(receipt.GetProperty("customerId").GetString()!);
        (await grain.Edit((await grain.Read())!.Version, new CustomerEdit { Email = "wonder.woman@example.com" })).Refusal.ShouldBeNull();
        await _server.Get<ISearch>().CatchUp();
        _agent = await _server.As(Roles.Agent, SmallCentre.Li);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("13812345678", true)]
    [InlineData("+86 138 1234 5678", true)]
    [InlineData("１３８１２３４５６７８", true)]
    [InlineData("138", true)]
    [InlineData("李娜", true)]
    [InlineData("lina", true)]
    [InlineData("wonder.woman@example.com", true)]
    [InlineData("1381", false)]
    [InlineData("138-1234", false)]
    [InlineData("1381234567", false)]
    [InlineData("１３８１", false)]
    [InlineData("86138123", false)]
    [InlineData("wonder.woman@", false)]
    [InlineData("wonder.woman@example.co", false)]
    public async Task A_customer_is_found_by_what_is_shown_or_by_the_whole(string q, bool found) =>
        (await Items($"customers?q={Uri.EscapeDataString(q)}")).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("13812345678", true)]
    [InlineData("电话", true)]
    [InlineData("4411", true)]
    [InlineData("1234", false)]
    [InlineData("3812", false)]
    [InlineData("电话1381", false)]
    [InlineData("１２３４", false)]
    public async Task A_message_is_found_by_what_is_shown_or_by_the_whole_number(string q, bool found) =>
        (await Items($"search/messages?q={Uri.EscapeDataString(q)}")).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("13987654321", true)]
    [InlineData("1398765", false)]
    [InlineData("139876543", false)]
    [InlineData("1398765432", false)]
    [InlineData("12139876543", false)]
    public async Task A_number_in_groups_is_found_by_the_whole_and_by_no_part_of_it(string q, bool found)
    {
        var contact = new TestContact { Address = "o-grouped", Message = new TestContactText("房间 12 139 8765 4321") };
        (await (await _server.Program()).PostAsJsonAsync("/api/v1/contacts", contact)).EnsureSuccessStatusCode();
        await _server.Get<ISearch>().CatchUp();
        (await Items($"search/messages?q={q}")).Length.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task A_cursor_tells_no_name()
    {
        using var program = await _server.Program();
        foreach (var name in new[] { "13911112222", "13933334444", "13955556666" })
            (await program.PostAsJsonAsync("/api/v1/contacts", new TestContact { Address = "o" + name[^4..], CustomerName = name, Message = new TestContactText("在吗") })).EnsureSuccessStatusCode();
        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = await (await _agent.GetAsync($"/api/v1/customers?limit=1{(next is null ? "" : "&cursor=" + next)}")).Json();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(card => card.GetProperty("name").GetString()!));
            next = page.GetProperty("next").GetString();
            if (next is not null) System.Text.Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(next.AsSpan(next.LastIndexOf('.') + 1))).ShouldNotContain("139");
        }
        while (next is not null);
        seen.Count.ShouldBe(4);
        seen.ShouldContain("139****2222");
    }

    private async Task<JsonElement[]> Items(string path) =>
        [.. (await (await _agent.GetAsync("/api/v1/" + path)).Json()).GetProperty("items").EnumerateArray()];
}
