using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Simulation.Engine;

/// <summary>
/// Written contacts. Each is a conversation of the product, and every step a decision of its code: the simulator writes, is silent and
/// tells the time; reminder, end by silence, quiet and taking back are what the conversation makes of it, and its facts are the figures.
/// </summary>
internal sealed class Talks(World world, Floor floor, Admissions admissions, int replication)
{
    private readonly TalkDice _dice = new(world.Plan, replication);

    /// <summary>The customer comes and says what it is about.</summary>
    public void Begin(Contact contact, SimulatedQueue queue)
    {
        var type = contact.Type.Type;
        contact.AnswersLeft = _dice.Answers(contact.Type);
        contact.Conversation = null;
        Apply(contact, Starting.Inbound(
            new NewConversation
            {
                Id = contact.Id,
                CustomerId = contact.Id,
                EntryPointId = "",
                Brand = "",
                Medium = type.Medium,
                Credits = type.Credit == 0 ? [] : [new CreditPart("type", type.Credit)],
                RequiredSkills = type.Skills,
            },
            world.Instant));
        Apply(contact, Queueing.Enqueue(contact.Conversation!, new QueueEntry { QueueId = queue.Id, RequiredSkills = type.Skills }, world.Instant));
        Hear(contact, queue.Configured.Settings);
    }

    public void CustomerLeft(Contact contact) =>
        Apply(contact, Closing.CustomerLeft(contact.Conversation!, SettingsOf(contact), world.Instant));

    /// <summary>The agent has taken it and begins to write.</summary>
    public void Take(Contact contact)
    {
        var (agent, queue) = (contact.Agent!, world.Queues[contact.Queue]);
        var terms = new OfferTerms
        {
            AgentId = agent.Id,
            QueueId = queue.Id,
            Mode = OfferMode.Auto,
            ExpiresAt = world.Instant.AddMinutes(1),
            TurnAt = world.Instant,
            ConfigurationVersion = 1,
            Units = agent.Group.Group.Profile.Media[contact.Type.Type.Medium].Cost,
        };
        Apply(contact, Offering.Make(contact.Conversation!, terms, queue.Configured.Settings, world.Instant));
        AgentWritesNext(contact);
    }

    /// <summary>Somebody writes. What became of it.</summary>
    public TalkStep Write(Contact contact)
    {
        if (!contact.AgentWrites)
        {
            Hear(contact, SettingsOf(contact));
            var step = Follow(contact);
            if (contact.Conversation!.OwnerWait is null || contact.Agent!.Wanted == PresenceKind.Available) AgentWritesNext(contact);
            return step;
        }

        Apply(contact, Messaging.FromAgent(
            Activity.Attend(contact.Conversation!, contact.Agent!.Id, contact.WritingSeconds, world.Instant), contact.Agent.Id, null, null, world.Instant));
        if (--contact.AnswersLeft > 0) CustomerWritesNext(contact);
        else Apply(contact, Closing.Close(contact.Conversation!, contact.Agent.Id, CloseReason.Resolved, SettingsOf(contact), world.Instant));
        return Follow(contact);
    }

    /// <summary>Something is due by the conversation's own deadlines. What became of it.</summary>
    public TalkStep Wake(Contact contact)
    {
        contact.DeadlineAt = long.MaxValue;
        var (conversation, queue) = (contact.Conversation!, world.Queues[contact.Queue].Configured);
        var placement = Waking.Asks(conversation, queue, world.Instant) is { } question
            ? admissions.Walk(Route.By(question.Exit, question.CameFrom), contact.Type, EntryReason.Requeue)
            : null;
        Apply(contact, Waking.Wake(conversation, queue, placement, world.Instant));
        return Follow(contact);
    }

    /// <summary>Brings the agent's load and the calendar in line with what the conversation has come to.</summary>
    private TalkStep Follow(Contact contact)
    {
        var conversation = contact.Conversation!;
        if (conversation.Status == ConversationStatus.Closed) return TalkStep.Over;
        if (conversation is { OwnerId: null, Waiting: not null }) return TalkStep.Waits;
        Arm(contact);
        if (conversation.Quiet == contact.Quiet) return TalkStep.GoesOn;
        floor.SetQuiet(contact, conversation.Quiet);
        return TalkStep.LoadChanged;
    }

    private void Hear(Contact contact, QueueSettings settings) =>
        Apply(contact, Messaging.FromCustomer(contact.Conversation!, new IncomingMessage(null, "?"), settings, world.Instant));

    private void AgentWritesNext(Contact contact)
    {
        (contact.AgentWrites, contact.WritingSeconds) = (true, _dice.Writing(contact.Type));
        world.After(contact.WritingSeconds, EventKind.Words, contact.Number, contact.Stamp);
        Arm(contact);
    }

    private void CustomerWritesNext(Contact contact)
    {
        contact.AgentWrites = false;
        world.After(_dice.Silence(contact.Type), EventKind.Words, contact.Number, contact.Stamp);
    }

    private void Arm(Contact contact)
    {
        var next = Deadlines.Next(contact.Conversation!, world.Queues[contact.Queue].Configured)?.UtcTicks ?? long.MaxValue;
        if (next == contact.DeadlineAt) return;
        contact.DeadlineAt = next;
        if (next != long.MaxValue) world.Calendar.Add(Math.Max(next, world.Now), EventKind.Deadline, contact.Number, contact.Stamp);
    }

    private QueueSettings SettingsOf(Contact contact) => world.Queues[contact.Queue].WithoutWrapUp;

    private void Apply(Contact contact, Decision decision)
    {
        if (decision.Refusal is { } refusal) throw new InvalidOperationException($"the product refused what the simulation did: {refusal.Reason}");
        contact.Conversation = decision.State;
        foreach (var fact in decision.Facts) Book(contact, fact);
    }

    private void Book(Contact contact, ConversationFact fact)
    {
        if (Tally.Of(fact, world.Queues[contact.Queue].Configured) is not { } booked) return;
        world.Ledger.TypeAt(contact.Type.Number, booked.At.UtcTicks).Facts += booked.Figures;
        if (fact is OwnershipEnded) world.Ledger.Group(contact.Agent!.Group.Number).Facts += booked.Figures;
    }
}
