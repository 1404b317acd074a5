using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Queues;
using OmniContact.Server.Access;
using OmniContact.Tests.Programs;

namespace OmniContact.Server.Tests.Pages;

/// <summary>The pages' list of names that they put into words, for which their own tests demand a text in each language.</summary>
public sealed class NameTests
{
    private static readonly Dictionary<string, string[]> Named = new()
    {
        ["claimKind"] = Names<ClaimKind>(),
        ["closeReason"] = Names<CloseReason>(),
        ["configurationKind"] = [.. ConfigurationKinds.All],
        ["conversationStatus"] = Names<ConversationStatus>(),
        ["deliveryState"] = Names<DeliveryState>(),
        ["exitAction"] = Names<ExitAction>(),
        ["exitTrigger"] = Names<ExitTrigger>(),
        ["medium"] = Names<Medium>(),
        ["notReady"] = [.. Readiness.Codes],
        ["offerMode"] = Names<OfferMode>(),
        ["openWorkAction"] = Names<OpenWorkAction>(),
        ["presenceKind"] = Names<PresenceKind>(),
        ["refusalKind"] = Names<RefusalKind>(),
        ["requeueReason"] = [.. OwnershipEnds.BackInLine.Select(OmniJson.Name)],
        ["roleOfPeople"] = Roles.OfPeople,
        ["ruledOutBy"] = Names<RuledOutBy>(),
        ["strategy"] = Names<Strategy>(),
        ["wrapUpMode"] = Names<WrapUpMode>(),
    };

    [Fact]
    public async Task The_pages_know_every_name_that_reaches_them_and_no_other()
    {
        var file = Path.Combine(Checkout.Root, "src/Web/build/server-names.json");
        var listed = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await File.ReadAllTextAsync(file))!;
        listed.Keys.ShouldBe(Named.Keys);
        foreach (var (group, names) in Named) listed[group].ShouldBe(names, group);
    }

    private static string[] Names<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(OmniJson.Name)];
}
