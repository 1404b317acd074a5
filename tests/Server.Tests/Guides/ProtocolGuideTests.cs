using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Texts;
using OmniContact.Routing.WrapUps;
using OmniContact.Server.Access;
using OmniContact.Server.Api;
using OmniContact.Server.Boards;
using OmniContact.Server.Chat;
using OmniContact.Server.Desk;
using OmniContact.Server.Hubs;
using OmniContact.Server.Tests.Access;

namespace OmniContact.Server.Tests.Guides;

/// <summary>The protocol's guide names what the server has, in both languages the same.</summary>
public sealed partial class ProtocolGuideTests
{
    private static readonly string[] English = Names("protocol.md");
    private static readonly string[] Chinese = Names("protocol.zh-CN.md");

    public static TheoryData<Type> Shapes =>
    [
        typeof(AboutEntryPoint), typeof(About), typeof(UserView), typeof(UserRow), typeof(UserEdit), typeof(NewUser), typeof(ApiKeyView), typeof(AuditRow), typeof(Fact),
        typeof(VisitRequest), typeof(NewVisitor), typeof(JoinRequest), typeof(Joined), typeof(ChatSend), typeof(ChatConversation), typeof(ChatTexts),
        typeof(ConnectRequest), typeof(PresenceRequest), typeof(SendRequest), typeof(TransferTo), typeof(InviteRequest), typeof(LeaveRequest), typeof(Participant), typeof(Transfer), typeof(RejectRequest), typeof(FinishWrapUpRequest),
        typeof(AgentFeedSlice), typeof(AgentSnapshot), typeof(AgentPart), typeof(AgentPresence), typeof(Offer), typeof(WrapUp), typeof(Leg),
        typeof(ConversationView), typeof(Message), typeof(AttachmentRef), typeof(Customer), typeof(CustomerCard), typeof(CustomerEdit), typeof(CustomerIdentity),
        typeof(QueueRow), typeof(WaitingRow), typeof(AgentRow), typeof(BreakDecision), typeof(MyAgent), typeof(WrapUpForm), typeof(WrapUpField), typeof(FieldOption), typeof(FieldCondition), typeof(CannedReplyRow), typeof(CannedReply), typeof(PersonalReplyRequest), typeof(ChoicesRequest), typeof(DraftRequest), typeof(DraftView), typeof(KeptDraft), typeof(Draft), typeof(Mention), typeof(MarkMentionsRequest), typeof(BoardSlice), typeof(BoardGroup), typeof(MeasureName),
        typeof(ItemExplanation), typeof(OfferExplanation), typeof(AgentVerdict), typeof(ItemVerdict), typeof(ScoreParts), typeof(RuledOut),
        typeof(ConfigurationChangeRequest), typeof(ConfigurationChangeView), typeof(ConfiguredEntity), typeof(ConfigurationCheck), typeof(DatesRequest), typeof(EntityDifference), typeof(FieldDifference), typeof(ChannelSecretView), typeof(Inbound), typeof(InboundReceipt),
    ];

    [Fact]
    public void Both_languages_name_the_same() => Difference(English, Chinese).ShouldBeEmpty();

    [Fact]
    public void Each_route_of_the_API_is_named_and_no_other() =>
        Difference(
            English.Select(name => Route().Match(name)).Where(found => found.Success).Select(found => found.Value),
            RouteTable.Roles.Keys.Where(route => route.Contains(" /api/v1/"))).ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(WorkbenchHub))]
    [InlineData(typeof(ChatHub))]
    public void Each_call_of_a_hub_is_named(Type hub) =>
        hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(call => call.GetBaseDefinition() == call)
            .Where(call => !English.Any(name => name.StartsWith(call.Name + "(", StringComparison.Ordinal))).ShouldBeEmpty();

    [Theory, MemberData(nameof(Shapes))]
    public void Each_field_of_a_shape_is_named(Type shape)
    {
        var words = English.SelectMany(name => Word().Matches(name)).Select(word => word.Value).ToHashSet();
        shape.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name))
            .Where(field => !words.Contains(field)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Difference(IEnumerable<string> one, IEnumerable<string> other) => one.Except(other).Union(other.Except(one));

    /// <summary>What the guide writes as code.</summary>
    private static string[] Names(string guide) =>
        [.. Code().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", guide))).Select(code => Space().Replace(code.Groups[1].Value, " "))];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(GET|PUT|POST|PATCH|DELETE) /api/v1/[^?]+")]
    private static partial Regex Route();
}
