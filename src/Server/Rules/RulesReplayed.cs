using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>A draft beside the rules in force, over the same past contacts.</summary>
/// <param name="Faults">Of the draft: with one it decides nothing.</param>
/// <param name="Contacts">How many were tried.</param>
/// <param name="More">There were more; the newest were tried.</param>
/// <param name="Changed">How many would have gone elsewhere or otherwise.</param>
/// <param name="Queues">How many each queue would have got.</param>
/// <param name="Rules">How often each rule of the draft applied.</param>
/// <param name="Examples">Some that changed, newest first.</param>
internal sealed record RulesReplayed(
    ImmutableArray<Fault> Faults, int Contacts, bool More, int Changed, ImmutableArray<QueueShare> Queues, ImmutableArray<RuleShare> Rules, ImmutableArray<ChangedContact> Examples)
{
    private const int MostExamples = 50;

    public static RulesReplayed Refused(ImmutableArray<Fault> faults) => new(faults, 0, false, 0, [], [], []);

    /// <param name="contacts">Newest first.</param>
    /// <param name="inForce">Null where the set is new: all would have gone to the entry point's queue.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="more">Not all are among the contacts.</param>
    public static RulesReplayed Of(IReadOnlyList<PastContact> contacts, CompiledRuleSet? inForce, CompiledRuleSet draft, bool more)
    {
        var decided = contacts.Select(contact => new ChangedContact(
            contact.ConversationId!, contact.At, contact.Input.Text, Outcome(inForce, contact), Outcome(draft, contact))).ToArray();
        var changed = decided.Where(one => one.Before.Differs(one.After)).ToArray();
        var queues = decided.Select(one => one.Before.QueueId).Concat(decided.Select(one => one.After.QueueId)).Distinct().Order(StringComparer.Ordinal)
            .Select(queue => new QueueShare(queue, decided.Count(one => one.Before.QueueId == queue), decided.Count(one => one.After.QueueId == queue)));
        var rules = draft.Set.Rules.Select(rule => new RuleShare(rule.Id, decided.Count(one => one.After.Applied.Contains(rule.Id))));
        return new([], decided.Length, more, changed.Length, [.. queues], [.. rules], [.. changed.Take(MostExamples)]);
    }

    private static RuleOutcomeView Outcome(CompiledRuleSet? rules, PastContact contact) =>
        rules is null ? new(contact.DefaultQueueId, 0, [], []) : RuleOutcomeView.Of(rules.Decide(contact.Input, contact.At, contact.Zone), contact.DefaultQueueId);
}
