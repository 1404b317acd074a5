using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>Everything that grains send and store comes out of the codec as it went in.</summary>
public sealed class MessageTests
{
    private const int Values = 60;

    public static TheoryData<Type> Roots => [.. MessageTypes.Roots];

    public static TheoryData<Type> Types => [.. MessageTypes.Reachable.Where(type => !type.IsEnum && !type.IsInterface)];

    [Fact]
    public void The_walk_reaches_messages_states_and_what_they_are_made_of()
    {
        MessageTypes.Contracts.Count().ShouldBeGreaterThanOrEqualTo(8);
        string[] known = ["Inbound", "AgentPart", "PartChanged", "PresenceState", "OwnershipBegan", "Medium"];
        known.ShouldBeSubsetOf(MessageTypes.Reachable.Select(type => type.Name));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Generated_values_come_through_the_wires_codec(Type type)
    {
        var samples = new Samples(1);
        for (var i = 0; i < Values; i++)
        {
            var sent = samples.Of(type);
            Dump.Of(WireCodec.RoundTrip(sent, type)).ShouldBe(Dump.Of(sent));
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Generated_values_come_back_from_a_row(Type type)
    {
        var samples = new Samples(2);
        for (var i = 0; i < Values; i++)
        {
            var kept = samples.Of(type);
            var text = JsonSerializer.Serialize(kept, type, OmniJson.Options);
            Dump.Of(JsonSerializer.Deserialize(text, type, OmniJson.Options)).ShouldBe(Dump.Of(kept));
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void What_a_newer_release_has_added_to_a_message_or_a_row_is_read_over(Type type)
    {
        var samples = new Samples(3);
        for (var i = 0; i < Values; i++)
        {
            var known = samples.Of(type);
            var text = NewerRelease.Of(JsonSerializer.Serialize(known, type, OmniJson.Options), type);
            Dump.Of(JsonSerializer.Deserialize(text, type, OmniJson.Options)).ShouldBe(Dump.Of(known));
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void What_a_newer_release_has_added_to_a_stored_record_comes_back_from_it_and_from_the_wire(Type type)
    {
        var samples = new Samples(4);
        for (var i = 0; i < Values; i++)
        {
            var known = samples.Of(type)!;
            var text = NewerRelease.Of(JsonSerializer.Serialize(known, type, OmniJson.Options), type, kept: true);
            var read = JsonSerializer.Deserialize(text, type, OmniJson.Options);
            JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(read, type, OmniJson.Options)), JsonNode.Parse(text)).ShouldBeTrue();
            JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(WireCodec.RoundTrip(read, type), type, OmniJson.Options)), JsonNode.Parse(text)).ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_message_is_sealed_and_immutable_or_names_all_that_derive_from_it(Type type)
    {
        if (!type.IsSealed) MessageTypes.DerivedOf(type).ShouldNotBeEmpty();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Travels(property.PropertyType).ShouldBeTrue($"{type.Name}.{property.Name} is a {property.PropertyType}");
            if (property.SetMethod is { } set) IsInit(set).ShouldBeTrue($"{type.Name}.{property.Name} can be set, or not from outside");
        }
    }

    private static bool Travels(Type type) =>
        type != typeof(object) && !type.IsAssignableTo(typeof(ITuple)) && !type.IsArray
        && (type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable))
            || type.GetGenericTypeDefinition() is var open && (open == typeof(ImmutableArray<>)
                || (open == typeof(ImmutableDictionary<,>) && (type.GetGenericArguments()[0] == typeof(string) || type.GetGenericArguments()[0].IsEnum))));

    private static bool IsInit(MethodInfo set) => set.IsPublic
        && set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
