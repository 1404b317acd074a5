using OmniContact.Routing.Conversations;
using OmniContact.Routing.Tests.Matching;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>Plays a script on a centre: what the numbers of a step mean follows from what there is.</summary>
internal sealed partial class CentreRun
{
    /// <summary>Conversations that are open at once, so that a history stays in the states that are rare.</summary>
    private const int MostOpen = 45;

    private readonly Centre _centre;
    private int _conversations;

    private CentreRun(int choice) => _centre = new Centre(CentreGen.Of(choice));

    private DateTimeOffset Now => _centre.Now;

    private Witness Witness => _centre.Witness;

    /// <summary>The witness of the whole history, and of the work that is left being done afterwards.</summary>
    public static Witness Play(Script script)
    {
        var run = new CentreRun(script.Queue);
        run.Open();
        foreach (var step in script.Steps) run.Apply(step);
        run.FinishEverything();
        Rerun.Judge(run.Witness);
        return run.Witness;
    }

    private void Open()
    {
        foreach (var agent in CentreGen.Agents)
        {
            Connect(agent, voice: agent != "fay");
            _centre.Keep(Routing.Agents.Presences.BeAvailable(_centre.Presences[agent], null, Now));
        }

        _centre.Settle();
    }

    private void Apply(Step step)
    {
        switch (step.Kind)
        {
            case < 14: Arrive(step); break;
            case < 32: Answer(step); break;
            case < 34: AnswerLate(step); break;
            case < 54: Work(step); break;
            case < 58: FinishWrapUp(step); break;
            case < 68: CustomerActs(step); break;
            case < 77: Agent(step); break;
            case < 80: Credit(step); break;
            case < 82: Claim(step); break;
            case < 83: Restart(step); break;
            case < 89 when _centre.NextDue() is { } due: _centre.PassUntil(due > Now ? due : Now); break;
            default: _centre.PassUntil(Now.AddSeconds(step.A % 9 == 0 ? step.B % 240 : step.B % 12)); break;
        }

        _centre.Settle();
    }

    private void Restart(Step step)
    {
        var before = Order();
        _centre.Restart();
        if (!Order().SequenceEqual(before)) Witness.Broken(Promise.Restart, "the waiting lists are in another order");
        _centre.Settle();
        _centre.TellOutOfEpoch(Of(CentreGen.Agents, step.A)!);
        Witness.Count("restart");
    }

    private string[] Order() => [.. _centre.Matchers.Select(queue => $"{queue.Key}: {string.Join(' ', queue.Value.InOrder(Now))}")];

    /// <summary>Everybody works on everything: whatever waits is served, and every conversation comes to its end.</summary>
    private void FinishEverything()
    {
        for (var round = 0; round < 400 && _centre.Alive.Values.Any(c => c.Status != ConversationStatus.Closed); round++)
        {
            foreach (var agent in CentreGen.Agents) Return(agent);
            _centre.Settle();
            foreach (var c in _centre.Alive.Values.ToArray()) Finish(c);
            _centre.PassUntil(Now.AddSeconds(15));
        }

        foreach (var c in _centre.Conversations.Values.Where(c => c.Status != ConversationStatus.Closed))
            Witness.Broken(Promise.ServedInTheEnd, $"{c.Id}, {c.Medium}, is {c.Status} in {c.QueueId} with {c.OwnerId ?? "nobody"}");
    }

    private Conversation? Any(int choice, Func<Conversation, bool> which) => Of(_centre.Alive.Values.Where(which).ToList(), choice);

    private static T? Of<T>(IReadOnlyList<T> among, int choice) => among.Count == 0 ? default : among[choice % among.Count];
}
