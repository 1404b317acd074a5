using System.Text.Json;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Server.Tests.Demo;
using OmniContact.Server.Tests.Running;
using Orleans;

namespace OmniContact.Server.Tests.Chat;

/// <summary>A page that joins again was there all the time.</summary>
public sealed class JoiningAgainTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private string _visitor = "";
    private volatile bool _deaf;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder =>
            builder.Services.Decorate<IGrainFactory>((_, inner) => DeafConversations.Around(inner, () => _deaf)));
        await SmallCentre.Configure(_server);
        _visitor = await _server.Visitor();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Who_joins_again_was_never_away()
    {
        await using var page = await HubClient.Chat(_server, _visitor);
        await Say(page);
        await Join(page);
        await Join(page);
        ComingsAndGoings().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tab_that_joined_again_counts_once()
    {
        await using var first = await HubClient.Chat(_server, _visitor);
        await Say(first);
        await using (var second = await HubClient.Chat(_server, _visitor))
        {
            await Join(second);
            await Join(second);
            await Join(first);
        }
        await _server.Pass(12);
        ComingsAndGoings().ShouldBeEmpty();
        await first.DisposeAsync();
        await Gone();
    }

    [Fact]
    public async Task A_join_that_fails_leaves_the_page_as_it_was()
    {
        await using var page = await HubClient.Chat(_server, _visitor);
        await Say(page);
        _deaf = true;
        await Should.ThrowAsync<Exception>(() => Join(page));
        _deaf = false;
        ComingsAndGoings().ShouldBeEmpty();
        await using var other = await HubClient.Chat(_server, _visitor);
        await Say(other, "还在吗");
        await page.Next("messages", push => push.GetRawText().Contains("还在吗"));
    }

    [Fact]
    public async Task A_join_that_failed_counts_as_no_page()
    {
        await using var page = await HubClient.Chat(_server, _visitor);
        await Say(page);
        _deaf = true;
        await Should.ThrowAsync<Exception>(() => Join(page));
        _deaf = false;
        await page.DisposeAsync();
        await Gone();
    }

    private static Task Say(HubClient page, string text = "在吗") =>
        page.Call("Send", new { clientId = text, text, entryPointId = SmallCentre.Web });

    private static Task<JsonElement> Join(HubClient page) => page.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });

    /// <summary>The last page is gone, and that is all that was said of coming and going.</summary>
    private Task Gone() => _server.Until(() => Task.FromResult(ComingsAndGoings() is [CustomerAway]), atMostSeconds: 20);

    private ConversationFact[] ComingsAndGoings() =>
    [
        .. from unit in _server.Units
           from row in unit.Facts
           where row.ConversationId is not null && !row.Kind.Contains('.')
           let fact = OmniJson.Read<ConversationFact>(row.Body)
           where fact is CustomerAway or CustomerBack
           select fact,
    ];
}
