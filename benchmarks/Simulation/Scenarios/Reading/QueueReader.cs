using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Queues;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Queues: those of the file, in the product's own form, and one for each type that has none.</summary>
internal sealed class QueueReader(Faults faults)
{
    private readonly Dictionary<string, Node> _places = [];

    /// <summary>Where the file speaks of a queue.</summary>
    public IReadOnlyDictionary<string, Node> Places => _places;

    public ImmutableDictionary<string, QueueSettings> Read(IReadOnlyList<Node> nodes, IReadOnlyList<TypeDraft> types)
    {
        var queues = new Dictionary<string, QueueSettings>();
        foreach (var node in nodes)
        {
            if (Records.Read<QueueSettings>(node, faults, ("name", NameOf(node))) is not { } queue) continue;
            if (!queues.TryAdd(queue.Id, queue)) faults.Add(node, $"there are two queues '{queue.Id}'");
            _places[queue.Id] = node;
            Check(queue, node);
        }

        foreach (var type in types) Add(queues, type);
        return queues.ToImmutableDictionary();
    }

    private void Add(Dictionary<string, QueueSettings> queues, TypeDraft draft)
    {
        var type = draft.Type;
        var own = new QueueSettings { Id = type.QueueId, Name = new(type.QueueId, type.QueueId) };
        if (!draft.Groups.IsEmpty)
        {
            // The order of groups is that of their levels in a skill that only this type asks for.
            if (queues.ContainsKey(own.Id)) faults.Add(draft.Node, $"with 'groups' the type has a queue of its own, but there is one with its name, '{own.Id}'");
            own = own with { Strategy = Strategy.BestSkill, RequiredSkills = own.RequiredSkills.Add(type.Id, 1), DrainAfterSeconds = null };
        }
        else if (queues.TryGetValue(own.Id, out var known)) own = known;
        else if (type.QueueId != type.Id) faults.Add(draft.Node["queue"] ?? draft.Node, $"there is no queue '{type.QueueId}'");

        _places.TryAdd(own.Id, draft.Node);
        queues[own.Id] = draft.TargetSeconds is { } target
            ? own with { Media = own.Media.SetItem(type.Medium, own.Policy(type.Medium) with { TargetSeconds = target }) }
            : own;
    }

    /// <summary>Where the file gives none, its id is its name.</summary>
    private static string NameOf(Node node) => OmniJson.Write(new LocalizedText(node["id"]?.Text ?? "", node["id"]?.Text ?? ""));

    private void Check(QueueSettings queue, Node node)
    {
        foreach (var (exit, i) in queue.Exits.Select((exit, i) => (exit, i)))
        {
            var place = Records.At(node, [$"exits[{i}]"]);
            if (exit.Trigger is ExitTrigger.MaximumWait or ExitTrigger.ExpectedWaitAbove)
                faults.Add(place, $"exits by {OmniJson.Name(exit.Trigger)} are not simulated; full, closed and nobodySignedIn are");
            if (exit.Action is not (ExitAction.Queue or ExitAction.Refuse))
                faults.Add(place, $"the action {OmniJson.Name(exit.Action)} is not simulated; queue and refuse are");
        }
    }
}
