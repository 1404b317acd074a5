using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A group of agents.</summary>
internal sealed class GroupReader(DutyReader duties, IReadOnlyList<TypeDraft> types, Faults faults)
{
    public AgentGroup Read(Node node)
    {
        var fields = new Fields(node, faults);
        var id = fields.NeedText("id");
        var uses = types.SelectMany(type => type.Groups.Select((use, place) => (type, use, place))).Where(one => one.use.Group == id).ToArray();
        var group = new AgentGroup
        {
            Id = id,
            Duties = duties.Read(fields),
            Skills = SkillsReader.Read(fields).SetItems(uses.Select(one =>
                KeyValuePair.Create(one.type.Type.Id, TypeDraft.MostGroups - one.place))),
            Queues = [.. fields.List("queues").Select(Membership), .. uses.Select(one => new QueueMembership(one.type.Type.QueueId, one.use.AfterSeconds))],
            Profile = Profile(fields, id),
            Order = fields.Find("order") is null ? null : [.. fields.List("order").Select(Step)],
        };
        CheckOrder(group, fields);
        fields.Done();
        return group;
    }

    private QueueMembership Membership(Node node)
    {
        if (node.Kind == JsonValueKind.String) return new QueueMembership(node.Text);
        var fields = new Fields(node, faults);
        var membership = new QueueMembership(fields.NeedText("queue"), fields.Whole("afterSeconds", 0, 86_400) ?? 0);
        fields.Done();
        return membership;
    }

    private static ImmutableArray<string> Step(Node node) =>
        node.Kind == JsonValueKind.Array ? [.. node.Items.Select(item => item.Text)] : [node.Text];

    private void CheckOrder(AgentGroup group, Fields fields)
    {
        if (group.Order is not { } order) return;
        foreach (var queue in order.SelectMany(step => step).Where(queue => group.Queues.All(one => one.QueueId != queue)))
            faults.Add(fields.Find("order")!, $"names '{queue}', which the group does not serve");
        foreach (var queue in group.Queues.Where(one => !order.Any(step => step.Contains(one.QueueId))))
            faults.Add(fields.Find("order")!, $"leaves out '{queue.QueueId}', which the group serves");
    }

    private CapacityProfile Profile(Fields fields, string id)
    {
        var given = fields.Find("profile") is { } node ? Records.Read<CapacityProfile>(node, faults, ("id", $"\"{id}\"")) : null;
        var profile = (given ?? WithCosts()) with { Id = id };
        foreach (var (name, place) in fields.Find("concurrency")?.Members ?? [])
        {
            var most = (int)faults.Number(place, new Bounds(0, 1_000));
            if (!Enum.TryParse<Medium>(name, ignoreCase: true, out var medium) || !profile.Media.TryGetValue(medium, out var capacity))
                faults.Add(place, $"'{name}' is no medium that the group serves");
            else
                profile = profile with { Media = profile.Media.SetItem(medium, capacity with { Maximum = most, Cost = Math.Min(capacity.Cost, profile.Units / Math.Max(1, most)) }) };
        }

        return profile;
    }

    /// <summary>The product's profile, with what types say that a contact of their medium costs.</summary>
    private CapacityProfile WithCosts()
    {
        var profile = new CapacityProfile { Id = CapacityProfile.DefaultId };
        foreach (var type in types)
        {
            if (type.Cost is not { } cost) continue;
            var most = cost == 0 ? profile.Media[type.Type.Medium].Maximum : Math.Max(1, profile.Units / cost);
            profile = profile with { Media = profile.Media.SetItem(type.Type.Medium, profile.Media[type.Type.Medium] with { Cost = cost, Maximum = most }) };
        }

        return profile;
    }
}
