using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Commits;

/// <summary>What a commit unit promises, on either database.</summary>
public abstract class CommitSuite(IDatabaseSource source) : StorageSuite(source)
{
    [Fact]
    public async Task A_conversation_comes_back_as_it_was_written()
    {
        var row = Make.Conversation("v1") with
        {
            OwnerId = "a1", AgentIds = ["a1", "a2"], ClosedAt = Make.Start.AddTicks(1), Category = "退款", Body = "{\"x\":\"😀\"}",
        };
        (await Store.Commit(Make.New(row))).ShouldBe(CommitOutcome.Committed);
        var found = await Store.FindConversation("v1");
        found!.AgentIds.ShouldBe(["a1", "a2"]);
        (found with { AgentIds = row.AgentIds }).ShouldBe(row with { Version = 1 });
    }

    [Fact]
    public async Task A_stale_version_refuses_the_whole_unit_and_says_the_current_one()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await Store.Commit(Make.Change(Make.Conversation("v1", "Active"), 1));
        var outcome = await Store.Commit(Make.Change(Make.Conversation("v1", "Closed"), 1) with
        {
            Messages = [Make.Message("v1", 1)], Facts = [Make.Fact("closed")], Deadline = new("conversation", "v1", Make.Start),
        });
        outcome.ShouldBe(new CommitOutcome(CommitStatus.StaleVersion, "conversation/v1", "2"));
        (await Store.FindConversation("v1"))!.Status.ShouldBe("Active");
        (await Store.MessagesAfter("v1", 0, 10)).ShouldBeEmpty();
        (await Store.FactsAfter(0, 10)).ShouldBeEmpty();
        (await Store.DueDeadlines(Shard.Of("conversation/v1"), Make.Start, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_must_be_new_refuses_one_that_exists()
    {
        await Store.Commit(Make.New(Make.Customer("c1", "Li")));
        (await Store.Commit(Make.New(Make.Customer("c1", "Wang")))).ShouldBe(new CommitOutcome(CommitStatus.StaleVersion, "customer/c1", "1"));
        (await Store.FindCustomer("c1"))!.Name.ShouldBe("Li");
    }

    [Fact]
    public async Task The_same_provider_message_at_once_is_one_message()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        var tries = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Store.Commit(new()
        {
            Owner = $"conversation/v{i}", Uniques = [new("provider:wx", "m-1", $"v1/{i}")], Messages = [Make.Message("v1", i)],
        })));
        tries.Count(outcome => outcome.Ok).ShouldBe(1);
        var messages = await Store.MessagesAfter("v1", 0, 50);
        messages.Count.ShouldBe(1);
        var first = await Store.FindUnique("provider:wx", "m-1");
        first.ShouldBe($"v1/{messages[0].Number}");
        tries.Where(outcome => !outcome.Ok).ShouldAllBe(outcome =>
            outcome == new CommitOutcome(CommitStatus.NameTaken, "provider:wx/m-1", first));
    }

    [Fact]
    public async Task A_name_twice_in_one_unit_is_taken()
    {
        var outcome = await Store.Commit(Make.Unit() with { Uniques = [new("s", "n", "1"), new("s", "n", "2")] });
        outcome.ShouldBe(new CommitOutcome(CommitStatus.NameTaken, "s/n", "1"));
        (await Store.FindUnique("s", "n")).ShouldBeNull();
    }

    [Fact]
    public async Task A_name_moves_only_from_its_expected_value_and_can_be_freed()
    {
        await Store.Commit(Make.Unit() with { Uniques = [new("identity", "wx:1", "c1")] });
        (await Store.Commit(Make.Unit() with { UniqueMoves = [new("identity", "wx:1", "c9", "c2")] }))
            .ShouldBe(new CommitOutcome(CommitStatus.NameTaken, "identity/wx:1", "c1"));
        (await Store.Commit(Make.Unit() with { UniqueMoves = [new("identity", "wx:1", "c1", "c2")] })).Ok.ShouldBeTrue();
        (await Store.FindUnique("identity", "wx:1")).ShouldBe("c2");
        (await Store.Commit(Make.Unit() with { UniqueMoves = [new("identity", "wx:1", "c2", null)] })).Ok.ShouldBeTrue();
        (await Store.FindUnique("identity", "wx:1")).ShouldBeNull();
        (await Store.Commit(Make.Unit() with { Uniques = [new("identity", "wx:1", "c3")] })).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task An_older_activation_writes_nothing()
    {
        var first = await Store.BeginEpoch("queue", "sales");
        first.ShouldBe(new ActorRow("queue", "sales", 1, null));
        (await Store.Commit(Make.Unit() with { Actor = first with { Body = "{\"n\":1}" } })).Ok.ShouldBeTrue();
        (await Store.BeginEpoch("queue", "sales")).ShouldBe(new ActorRow("queue", "sales", 2, "{\"n\":1}"));
        (await Store.Commit(Make.Unit() with { Actor = first with { Body = "{}" } }))
            .ShouldBe(new CommitOutcome(CommitStatus.StaleEpoch, "queue/sales", "2"));
        (await Store.Commit(Make.New(Make.Conversation("v1")) with { Guards = [new("queue", "sales", 1)] }))
            .ShouldBe(new CommitOutcome(CommitStatus.StaleEpoch, "queue/sales", "2"));
        (await Store.Commit(Make.New(Make.Conversation("v1")) with { Guards = [new("queue", "sales", 2)] })).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task A_guard_on_an_actor_that_never_was_is_stale()
    {
        (await Store.Commit(Make.Unit() with { Guards = [new("agent", "a1", 3)] }))
            .ShouldBe(new CommitOutcome(CommitStatus.StaleEpoch, "agent/a1", "0"));
    }

    [Fact]
    public async Task An_idempotency_key_gives_the_first_answer_for_a_day()
    {
        IdempotencyRow row = new("key", "hash", "{\"id\":1}", Time.GetUtcNow());
        (await Store.Commit(Make.Unit() with { Idempotency = row })).Ok.ShouldBeTrue();
        (await Store.Commit(Make.Unit() with { Idempotency = row with { Answer = "{}" } }))
            .ShouldBe(new CommitOutcome(CommitStatus.IdempotencyKeyUsed, "key", "{\"id\":1}"));
        (await Store.FindIdempotent("key")).ShouldBe(row);
        Time.Advance(TimeSpan.FromHours(24));
        (await Store.FindIdempotent("key")).ShouldBeNull();
        var second = row with { Answer = "{\"id\":2}", At = Time.GetUtcNow() };
        (await Store.Commit(Make.Unit() with { Idempotency = second })).Ok.ShouldBeTrue();
        (await Store.FindIdempotent("key")).ShouldBe(second);
    }

    [Fact]
    public async Task A_repeat_is_reported_as_a_repeat_even_when_its_version_is_stale_too()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")) with { Uniques = [new("p", "1", "v1/1")] });
        (await Store.Commit(Make.New(Make.Conversation("v1")) with { Uniques = [new("p", "1", "v1/1")] }))
            .Status.ShouldBe(CommitStatus.NameTaken);
    }

    [Fact]
    public async Task Units_of_one_owner_are_applied_in_the_order_of_their_calls()
    {
        var tasks = Enumerable.Range(0, 500)
            .Select(version => Store.Commit(Make.Change(Make.Conversation("v1") with { Body = $"{version}" }, version))).ToArray();
        (await Task.WhenAll(tasks)).ShouldAllBe(outcome => outcome.Ok);
        (await Store.FindConversation("v1"))!.ShouldSatisfyAllConditions(
            row => row.Version.ShouldBe(500), row => row.Body.ShouldBe("499"));
    }

    [Fact]
    public async Task A_refused_unit_takes_no_other_along()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            Store.Commit(Make.Change(Make.Conversation($"v{i}"), i % 3 == 0 ? 7 : 0))));
        outcomes.Select(outcome => outcome.Ok).ShouldBe(Enumerable.Range(0, 200).Select(i => i % 3 != 0));
        (await Store.ListConversations(new() { Limit = 500 })).Items.Count.ShouldBe(outcomes.Count(outcome => outcome.Ok));
    }

    [Fact]
    public async Task A_poisoned_unit_fails_alone()
    {
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "first")] });
        var units = Enumerable.Range(2, 100).Select(i => Store.Commit(Make.Unit($"conversation/{i}") with
        {
            Messages = [Make.Message("v1", i == 50 ? 1 : i, $"text {i}")], Facts = [Make.Fact($"{i}")],
        })).ToArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (i + 2 == 50) (await Should.ThrowAsync<InvalidOperationException>(units[i])).Message.ShouldContain("conversation/50");
            else (await units[i]).Ok.ShouldBeTrue();
        }
        (await Store.MessagesAfter("v1", 0, 200)).Count.ShouldBe(100);
        var facts = await Store.FactsAfter(0, 200);
        facts.ShouldNotContain(fact => fact.Kind == "50");
        facts.Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 99).Select(i => (long)i));
    }

    [Fact]
    public async Task A_message_twice_in_one_unit_is_rejected()
    {
        await Should.ThrowAsync<InvalidOperationException>(
            Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1), Make.Message("v1", 1)] }));
        (await Store.MessagesAfter("v1", 0, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_of_a_message_that_is_not_there_is_rejected()
    {
        await Should.ThrowAsync<InvalidOperationException>(Store.Commit(Make.Unit() with { MessageChanges = [Make.Message("v1", 1)] }));
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "hello")], MessageChanges = [Make.Message("v1", 1, "recalled")] });
        (await Store.MessagesAfter("v1", 0, 10)).Single().Text.ShouldBe("recalled");
    }

    [Fact]
    public async Task Text_that_no_database_can_hold_is_stored_with_replacements()
    {
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "a\0b\uD83Dc😀") with { Body = "{}" }] });
        (await Store.MessagesAfter("v1", 0, 10)).Single().Text.ShouldBe("a\uFFFDb\uFFFDc😀");
    }

    [Fact]
    public async Task An_empty_string_stays_empty()
    {
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "") with { AuthorId = "" }] });
        (await Store.MessagesAfter("v1", 0, 10)).Single().ShouldSatisfyAllConditions(
            row => row.Text.ShouldBe(""), row => row.AuthorId.ShouldBe(""));
    }

    [Fact]
    public async Task A_cancelled_unit_is_not_applied()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(Store.Commit(Make.New(Make.Conversation("v1")), cancelled.Token));
        (await Store.FindConversation("v1")).ShouldBeNull();
    }

    [Fact]
    public async Task Everything_acknowledged_is_there_after_a_restart()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Store.Commit(Make.New(Make.Conversation($"v{i}")))));
        await Opened.Reopen();
        (await Store.ConversationsInQueue("sales")).Count.ShouldBe(300);
        (await Store.BeginEpoch("queue", "sales")).Epoch.ShouldBe(1);
    }
}
