using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Checks;

/// <summary>A small centre in good order: one conversation that waits, one offered, one owned, one closed.</summary>
internal sealed class SmallStore(TestStore opened)
{
    private static readonly byte[] Picture = RandomNumberGenerator.GetBytes(300_000);

    public async Task Fill()
    {
        await Get<IConfigurationStore>().Commit(0, new()
        {
            At = Make.Start, By = "test", Note = "begin",
            Rows =
            [
                new(ConfigurationKinds.Queue, "sales", OmniJson.Write(new QueueSettings { Id = "sales", Name = new("销售", "Sales"), MaximumLength = 3 })),
                new(ConfigurationKinds.Agent, "li", OmniJson.Write(new AgentSettings { Id = "li", EmployeeNumber = "1", RealName = "李雷", DisplayName = new("小李", "Lee") })),
            ],
        });
        await Say(new CustomerBack { ConversationId = "v1", At = Make.Start });
        await Put(new Customer { Card = new() { Id = "c1", Name = "李娜" }, Version = 1, Identities = [new("webchat", "visitor", Make.Start)], CreatedAt = Make.Start, ChangedAt = Make.Start });
        await Put(new Customer { Card = new() { Id = "c2", Name = "Ann" }, Version = 1, CreatedAt = Make.Start, ChangedAt = Make.Start });
        await Get<IAttachments>().Put(new("f1", "p.png", "image/png", Picture.Length, Convert.ToHexStringLower(SHA256.HashData(Picture)), null, Make.Start), new MemoryStream(Picture));
        await Put(Waits("v1"), 2);
        await Put(Offered("v2"), 1);
        await Say(Offer("v2", 1, OfferOrigin.Routed));
        await Put(Owned("v3") with { Fence = 1, OwnerFence = 1 }, 2);
        await Say(Offer("v3", 1, OfferOrigin.Routed), Began("v3", "li"));
        await Put(New("v4", ConversationStatus.Closed) with { CustomerId = "c2", ClosedAt = Make.Start, Fence = 1 }, 1);
        await Say(Offer("v4", 1, OfferOrigin.Routed), Began("v4", "li"), new OwnershipEnded
        {
            ConversationId = "v4", AgentId = "li", Reason = OwnershipEnd.Closed, OwnedSeconds = 1, HeldSeconds = 0, RestedSeconds = 0, AttendedSeconds = 1, Handled = true,
        });
        await Commit(new()
        {
            Owner = "conversation/v3",
            Uniques = [new("identity", "webchat:visitor", "c1"), new("provider:web", "m1", "c1/v1/1"), new("sent:v3:ana", "a1", "1")],
            Outbox = [Make.Outbox("conversation/v3", 64)],
        });
    }

    public static Conversation New(string id, ConversationStatus status) => new()
    {
        Id = id, CustomerId = "c1", EntryPointId = "web", Brand = "shop", Medium = Medium.Chat, StartMedium = Medium.Chat, Status = status,
        StartedAt = Make.Start, ChangedAt = Make.Start,
    };

    public static Conversation Waits(string id, string queue = "sales") => New(id, ConversationStatus.Queued) with
    {
        QueueId = queue, Waiting = new() { QueueId = queue, EnqueuedAt = Make.Start, SegmentAt = Make.Start },
    };

    public static Conversation Owned(string id) => New(id, ConversationStatus.Active) with { QueueId = "sales", OwnerId = "li", Units = 33, ActiveUnits = 33 };

    public static ConversationFact Offer(string id, long fence, OfferOrigin origin) => new OfferMade
    {
        ConversationId = id, AgentId = "li", Fence = fence, Mode = OfferMode.Ring, Origin = origin, ExpiresAt = Make.Start, TurnAt = Make.Start,
        ConfigurationVersion = 1, Units = 33, WaitSeconds = 0,
    };

    public static ConversationFact Began(string id, string agent) =>
        new OwnershipBegan { ConversationId = id, AgentId = agent, Origin = OwnershipOrigin.Offer, Fence = 1, Units = 33 };

    public async Task Put(Conversation state, int messages = 0)
    {
        ConversationBody body = new() { State = state with { Version = 1, LastMessage = messages }, Customer = new() { Id = state.CustomerId, Name = "name" } };
        await Commit(new()
        {
            Owner = $"conversation/{state.Id}",
            Conversation = new(ConversationRows.Of(body), 0),
            Messages = [.. Enumerable.Range(1, messages).Select(number => Message(state, number))],
            Deadline = new("conversation", state.Id, Make.Start.AddSeconds(20)),
        });
    }

    public Task Say(params ConversationFact[] facts) => Commit(new()
    {
        Owner = "conversation/facts",
        Facts = [.. facts.Select(fact => ConversationRows.Of(fact))],
    });

    public Task Sql(string sql, params object?[] values) => opened.Services.GetRequiredService<Database>().Execute(sql, values, default);

    private static Conversation Offered(string id) => Waits(id) with
    {
        Status = ConversationStatus.Offered, Fence = 1,
        Offer = new()
        {
            AgentId = "li", Fence = 1, Mode = OfferMode.Ring, QueueId = "sales", OfferedAt = Make.Start, ExpiresAt = Make.Start.AddSeconds(20),
            TurnAt = Make.Start, ConfigurationVersion = 1, Units = 33,
        },
    };

    private static MessageRow Message(Conversation state, int number)
    {
        Message message = new()
        {
            ConversationId = state.Id, Number = number, At = Make.Start, Author = new(AuthorKind.Customer, null, null), Channel = "webchat", LegId = "1", Text = "hello",
            Attachments = state.Id == "v1" && number == 2 ? [new("f1", "p.png", "image/png", Picture.Length)] : [],
        };
        return ConversationRows.Of(message, state.CustomerId);
    }

    private Task Put(Customer customer) => Commit(new()
    {
        Owner = $"customer/{customer.Card.Id}",
        Customers = [new(Make.Customer(customer.Card.Id, customer.Card.Name) with { Body = OmniJson.Write(customer) }, 0)],
    });

    private async Task Commit(CommitUnit unit) => (await opened.Store.Commit(unit)).Ok.ShouldBeTrue();

    private T Get<T>() where T : notnull => opened.Services.GetRequiredService<T>();
}
