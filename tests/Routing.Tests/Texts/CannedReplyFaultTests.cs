using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Texts;

namespace OmniContact.Routing.Tests.Texts;

public sealed class CannedReplyFaultTests
{
    private static readonly CannedReply Good = new()
    {
        Id = "hello", Name = new("问候", ""), Shortcut = "hi", Body = new("{{customer.name}}，您好！", "Hello {{customer.name}}"),
    };

    [Fact]
    public void One_with_words_in_a_language_and_known_places_is_right() => Faults(Good).ShouldBeEmpty();

    [Fact]
    public void Every_fault_is_told_with_its_place() =>
        Faults(Good with { Name = new(" ", ""), Shortcut = "a b", Body = new(new string('x', CannedReply.LongestBody + 1), "{{cutomer.name}}"), QueueIds = ["nowhere"] })
            .ShouldBe(["name empty", "body out-of-range", "body unknown-placeholder", "shortcut not-a-word", "queueIds[0] unknown-queue"], ignoreOrder: true);

    private static string[] Faults(CannedReply reply) =>
    [
        .. ConfigurationFaults.Of(new ConfigurationEntities { CannedReplies = ImmutableDictionary<string, CannedReply>.Empty.Add(reply.Id, reply) })
            .Select(fault => $"{fault.Where["cannedReply/hello.".Length..]} {fault.Code}"),
    ];
}
