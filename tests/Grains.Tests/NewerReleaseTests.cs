using System.Text.Json.Nodes;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Grains.Tests.Messages;
using OmniContact.Routing.Agents;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>A server of this release works on rows of a newer one beside it, and takes nothing out of them.</summary>
public sealed class NewerReleaseTests
{
    private const string Added = "addedLater";

    [Fact]
    public async Task A_conversation_that_is_written_again_keeps_what_it_does_not_know()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        var row = (await centre.Store.FindConversation(id))!;
        var body = NewerRelease.Of(Next<ConversationBody>(row.Body, body => body with { State = body.State with { Version = row.Version + 1 } }), typeof(ConversationBody));
        await Commit(centre, new CommitUnit { Owner = "test", Conversation = new(row with { Version = row.Version + 1, Body = body }, row.Version) });
        await centre.Restart();
        await centre.Write("li", "and another thing");
        var after = await centre.Store.FindConversation(id);
        after!.Version.ShouldBeGreaterThan(row.Version + 1);
        Holds(after.Body, "", "customer", "state", "state.legs[0]", "state.segment", "state.work");
    }

    [Fact]
    public void A_message_that_is_changed_keeps_what_it_does_not_know()
    {
        var message = OmniJson.Read<Message>(NewerRelease.Of(OmniJson.Write(new Samples(7).Of(typeof(Message))), typeof(Message)));
        Holds(OmniJson.Write(message with { Delivery = DeliveryState.Read }), "");
    }

    [Fact]
    public async Task A_customer_who_is_edited_keeps_what_it_does_not_know()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).CustomerId;
        var row = (await centre.Store.FindCustomer(id))!;
        var body = NewerRelease.Of(Next<Customer>(row.Body, customer => customer with { Version = row.Version + 1 }), typeof(Customer));
        await Commit(centre, new CommitUnit { Owner = "test", Customers = [new(row with { Version = row.Version + 1, Body = body }, row.Version)] });
        await centre.Restart();
        (await centre.Grains.GetGrain<ICustomerGrain>(id).Edit(row.Version + 1, new CustomerEdit { Name = "Li Na" })).Refusal.ShouldBeNull();
        var after = (await centre.Store.FindCustomer(id))!;
        after.Name.ShouldBe("Li Na");
        Holds(after.Body, "", "card", "identities[0]");
    }

    [Fact]
    public async Task An_agent_who_takes_a_break_keeps_what_it_does_not_know()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var row = await centre.Store.BeginEpoch("agent", "ana");
        await Commit(centre, new CommitUnit { Owner = "test", Actor = row with { Body = NewerRelease.Of(row.Body!, typeof(AgentBody)) } });
        await centre.Restart();
        await centre.SignIn("ana");
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
        var after = (await centre.Store.Actors("agent", ["ana"])).Single();
        after.Body!.ShouldContain("lunch");
        Holds(after.Body!, "", "presence");
    }

    private static string Next<T>(string body, Func<T, T> change) => OmniJson.Write(change(OmniJson.Read<T>(body)));

    private static async Task Commit(Centre centre, CommitUnit unit) => (await centre.Store.Commit(unit)).Ok.ShouldBeTrue();

    /// <param name="body">JSON.</param>
    /// <param name="places">Paths of the records that still have to have the unknown member.</param>
    private static void Holds(string body, params string[] places)
    {
        foreach (var place in places)
        {
            var node = JsonNode.Parse(body);
            foreach (var step in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
                node = step.EndsWith("[0]", StringComparison.Ordinal) ? node![step[..^3]]![0] : node![step];
            (node!.AsObject()[Added]?["by"]?.GetValue<string>()).ShouldBe("a newer release", $"'{place}' of {body}");
        }
    }
}
