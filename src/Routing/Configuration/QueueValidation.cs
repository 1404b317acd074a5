using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Configuration;

/// <summary>Finds everything that is wrong with the queues, each by itself and as a set.</summary>
public static class QueueValidation
{
    public static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
        entities.Queues.Values.SelectMany(queue => Of(queue, entities)).Concat(OverflowCycles.Faults(entities));

    private static IEnumerable<Fault> Of(QueueSettings queue, ConfigurationEntities entities)
    {
        var where = $"queue/{queue.Id}";
        return Names(queue, entities, where)
            .Concat(Ranges.Faults(queue, where))
            .Concat(Ranges.Faults(queue.WrapUp, $"{where}.wrapUp"))
            .Concat(Ranges.Faults(queue.Sticky, $"{where}.sticky"))
            .Concat(Ranges.Faults(queue.Silence, $"{where}.silence"))
            .Concat(queue.RequiredSkills.SelectMany(skill => References.Skill(skill.Key, entities, $"{where}.requiredSkills.{skill.Key}")
                .Concat(Ranges.Level(skill.Value, 1, $"{where}.requiredSkills.{skill.Key}"))))
            .Concat(queue.Steps.SelectMany((step, i) => Step(queue, step, i, entities, $"{where}.steps[{i}]")))
            .Concat(queue.Exits.SelectMany((exit, i) => Exit(queue, exit, i, entities, $"{where}.exits[{i}]")))
            .Concat(queue.Media.SelectMany(medium => Media(medium.Key, medium.Value, $"{where}.media.{medium.Key}")))
            .Concat(WrapUp(queue.WrapUp, entities, $"{where}.wrapUp"))
            .Concat(Order(queue.Silence, $"{where}.silence"));
    }

    private static IEnumerable<Fault> Names(QueueSettings queue, ConfigurationEntities entities, string where)
    {
        if (queue.Name.Zh.Length + queue.Name.En.Length == 0) yield return new Fault($"{where}.name", "empty", "the queue has no name");
        if (queue.CalendarId is { } calendar && !entities.Calendars.ContainsKey(calendar))
            yield return new Fault($"{where}.calendarId", "unknown-calendar", $"there is no calendar '{calendar}'");
    }

    private static IEnumerable<Fault> Step(QueueSettings queue, RelaxationStep step, int i, ConfigurationEntities entities, string where)
    {
        var faults = Ranges.Faults(step, where)
            .Concat(step.Levels.SelectMany(skill => References.Skill(skill.Key, entities, $"{where}.levels.{skill.Key}")
                .Concat(Ranges.Level(skill.Value, 0, $"{where}.levels.{skill.Key}"))))
            .Concat(step.AddQueueIds.SelectMany(added => References.Queue(added, entities, $"{where}.addQueueIds")));
        return i == 0 || step.AfterSeconds > queue.Steps[i - 1].AfterSeconds
            ? faults
            : faults.Append(new Fault(
                $"{where}.afterSeconds", "not-increasing", $"afterSeconds is {step.AfterSeconds}; it has to be above {queue.Steps[i - 1].AfterSeconds}, the step before"));
    }

    private static IEnumerable<Fault> Exit(QueueSettings queue, QueueExit exit, int i, ConfigurationEntities entities, string where)
    {
        foreach (var fault in Ranges.Faults(exit, where)) yield return fault;
        if (queue.Exits.Take(i).Any(other => other.Trigger == exit.Trigger))
            yield return new Fault($"{where}.trigger", "twice", $"there is an exit for {exit.Trigger} already");
        var timed = exit.Trigger is ExitTrigger.MaximumWait or ExitTrigger.ExpectedWaitAbove;
        if (timed && exit.ThresholdSeconds is null) yield return new Fault($"{where}.thresholdSeconds", "missing", $"an exit for {exit.Trigger} needs its seconds");
        if (!timed && exit.ThresholdSeconds is not null)
            yield return new Fault($"{where}.thresholdSeconds", "not-used", $"an exit for {exit.Trigger} has no seconds");
        foreach (var fault in Target(queue, exit, entities, $"{where}.targetQueueId")) yield return fault;
    }

    private static IEnumerable<Fault> Target(QueueSettings queue, QueueExit exit, ConfigurationEntities entities, string where) => exit switch
    {
        { Action: ExitAction.Queue, TargetQueueId: null } => [new Fault(where, "missing", "an exit to another queue needs that queue")],
        { Action: ExitAction.Bot or ExitAction.Refuse, TargetQueueId: not null } => [new Fault(where, "not-used", $"{exit.Action} leads to no queue")],
        { Action: ExitAction.Callback or ExitAction.LeaveMessage, Trigger: ExitTrigger.Full } when exit.TargetQueueId is null || exit.TargetQueueId == queue.Id =>
            [new Fault(where, "missing", "this queue is full then: what the customer leaves needs another queue to wait in")],
        { TargetQueueId: { } target } => References.Queue(target, entities, where),
        _ => [],
    };

    private static IEnumerable<Fault> Media(Medium medium, MediumPolicy policy, string where)
    {
        foreach (var fault in Ranges.Faults(policy, where)) yield return fault;
        if (medium == Medium.Callback && policy.OfferMode == OfferMode.Auto)
            yield return new Fault($"{where}.offerMode", "not-allowed", "callbacks are never taken automatically");
        if (!medium.IsDeferred() && policy.PromoteAfterSeconds is not null)
            yield return new Fault($"{where}.promoteAfterSeconds", "not-used", $"{medium} is live already");
    }

    private static IEnumerable<Fault> WrapUp(WrapUpPolicy policy, ConfigurationEntities entities, string where)
    {
        if (policy.FormId is { } form && !entities.WrapUpForms.ContainsKey(form)) yield return new Fault($"{where}.formId", "unknown-form", $"there is no form '{form}'");
        if (policy.CodeRequired && policy.Codes.IsEmpty) yield return new Fault($"{where}.codes", "empty", "a code is required, but there is none to choose");
        foreach (var twice in policy.Codes.GroupBy(code => code).Where(group => group.Count() > 1))
            yield return new Fault($"{where}.codes", "twice", $"the code '{twice.Key}' is given {twice.Count()} times");
    }

    private static IEnumerable<Fault> Order(SilencePolicy silence, string where)
    {
        if (silence.CustomerReminder >= silence.CustomerEnd)
            yield return new Fault($"{where}.customerReminder", "not-increasing", $"customerReminder is {silence.CustomerReminder}; it has to be below customerEnd, {silence.CustomerEnd}");
        if (silence.AgentWarning >= silence.SupervisorAlert)
            yield return new Fault($"{where}.agentWarning", "not-increasing", $"agentWarning is {silence.AgentWarning}; it has to be below supervisorAlert, {silence.SupervisorAlert}");
        if ((silence.SupervisorAlert ?? silence.AgentWarning) >= silence.TakeBack)
            yield return new Fault($"{where}.takeBack", "not-increasing", $"takeBack is {silence.TakeBack}; it has to be above what comes before it");
    }
}
