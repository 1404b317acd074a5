using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing;
using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A type of contacts.</summary>
internal sealed class TypeReader(ArrivalReader arrivals, Faults faults)
{
    public TypeDraft Read(Node node)
    {
        var fields = new Fields(node, faults);
        var id = fields.NeedText("id");
        var groups = fields.List("groups").Select(GroupUse).ToImmutableArray();
        var queue = fields.Text("queue");
        if (queue is not null && groups.Length > 0) faults.Add(fields.Find("groups")!, "with 'groups' the type waits in a queue of its own; leave 'queue' out");
        var type = new ContactType
        {
            Id = id,
            Medium = Medium(fields),
            QueueId = queue ?? id,
            Arrivals = fields.Need("arrivals") is { } how ? arrivals.Read(how, faults) : new Arrivals.Trace([]),
            Service = ByGroup(fields, "service"),
            WrapUp = ByGroup(fields, "wrapUp"),
            Talk = fields.Find("talk") is { } talk ? Talk(new Fields(talk, faults)) : null,
            Patience = DistributionReader.Read(fields, "patience"),
            Retrial = fields.Find("retrial") is { } retrial ? Retrial(new Fields(retrial, faults)) : null,
            Skills = SkillsReader.Read(fields),
            Credit = fields.Whole("creditSeconds", Routing.Conversations.Conversation.MinimumCredit, Routing.Conversations.Conversation.MaximumCredit) ?? 0,
        };
        var draft = new TypeDraft(node, type, groups, fields.Whole("cost", 0, 10_000), fields.Whole("targetSeconds", 1, 604_800));
        Check(draft, fields);
        fields.Done();
        return draft;
    }

    private void Check(TypeDraft draft, Fields fields)
    {
        var type = draft.Type;
        if (type.Service is null == type.Talk is null) faults.Add(fields.Node, "either 'service' or 'talk' is needed");
        if (type.Talk is not null && type.Medium is not (Routing.Medium.Chat or Routing.Medium.Message))
            faults.Add(fields.Find("talk")!, $"is for chat and message; the medium is {type.Medium.ToString().ToLowerInvariant()}");
        if (type.Patience is not null && !type.Medium.IsPresent())
            faults.Add(fields.Find("patience")!, $"is for voice, video and chat; nobody waits for {type.Medium.ToString().ToLowerInvariant()}");
        if (draft.Groups.Length > TypeDraft.MostGroups)
            faults.Add(fields.Find("groups")!, $"has {draft.Groups.Length} groups; {TypeDraft.MostGroups} are allowed");
    }

    private Medium Medium(Fields fields)
    {
        if (fields.Text("medium") is not { } text) return Routing.Medium.Voice;
        if (Enum.TryParse<Medium>(text, ignoreCase: true, out var medium) && medium != Routing.Medium.Callback && !char.IsDigit(text[0])) return medium;
        faults.Add(fields.Find("medium")!, $"is '{text}'; voice, video, chat, message, email and task are allowed");
        return Routing.Medium.Voice;
    }

    private ByGroup? ByGroup(Fields fields, string name)
    {
        var groups = fields.Find($"{name}ByGroup")?.Members.ToImmutableDictionary(one => one.Key, one => DistributionReader.Read(one.Value, faults));
        return DistributionReader.Read(fields, name) is { } everywhere
            ? new ByGroup(everywhere, groups ?? ImmutableDictionary<string, Distribution>.Empty)
            : null;
    }

    private GroupUse GroupUse(Node node)
    {
        if (node.Kind == JsonValueKind.String) return new GroupUse(node, node.Text, 0);
        var fields = new Fields(node, faults);
        var use = new GroupUse(node, fields.NeedText("group"), fields.Whole("afterSeconds", 0, 86_400) ?? 0);
        fields.Done();
        return use;
    }

    private static Talk Talk(Fields fields)
    {
        var talk = new Talk(
            fields.Number("meanTurns", new Bounds(1, 1_000)),
            fields.Need("writing") is { } writing ? DistributionReader.Read(writing, fields.Faults) : new Deterministic(1),
            fields.Need("silence") is { } silence ? DistributionReader.Read(silence, fields.Faults) : new Deterministic(1));
        fields.Done();
        return talk;
    }

    private static Retrial Retrial(Fields fields)
    {
        var retrial = new Retrial(
            fields.Number("probability", Bounds.Probability with { ToItself = false }),
            fields.Need("delay") is { } delay ? DistributionReader.Read(delay, fields.Faults) : new Deterministic(1));
        fields.Done();
        return retrial;
    }
}
