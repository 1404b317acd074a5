using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;

namespace OmniContact.Grains.Tests;

public sealed class NamingTests
{
    [Fact]
    public async Task A_line_names_the_agent_as_customers_may_know_them()
    {
        await using var centre = await Centre.Open();
        await centre.Configure([Centre.Row(Configuration.ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { DisplayName = new LocalizedText("小安", "Annie") })]);
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var messages = await centre.Conversation(receipt.ConversationId).MessagesAfter(0, 100);
        messages.Single(message => message.Event == "accepted").Values["agent"].ShouldBe("小安");
    }

    [Fact]
    public async Task A_customer_without_a_name_is_called_something_short()
    {
        await using var centre = await Centre.Open();
        var receipt = (await centre.Grains.GetGrain<IIdentityGrain>("web:x").Receive(new Inbound
        {
            EntryPointId = "web", Channel = "web", Medium = Medium.Chat, Address = "x", Language = "zh-CN",
            Message = new OutgoingText { Text = "hi" },
        })).Value!;
        (await centre.Conversation(receipt.ConversationId).Read())!.Customer.Name.ShouldStartWith("访客 ");
    }
}
