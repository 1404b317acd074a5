using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;

namespace OmniContact.Simulation.Engine;

/// <summary>One contact that is with us. The object serves the next one when this one is gone.</summary>
internal sealed class Contact(int number)
{
    public int Number => number;

    /// <summary>Its digits are <see cref="Number"/>.</summary>
    public string Id { get; } = number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Grows when it goes, or an event about it is off.</summary>
    public int Stamp;

    public TypePlan Type = null!;

    /// <summary>Where its stay in a queue is booked: the period of its arrival.</summary>
    public Sums Booked = null!;

    /// <summary>UTC ticks of its entry into the queue.</summary>
    public long EnteredAt;

    /// <summary>Where it waits; means nothing once an agent has it.</summary>
    public ItemRef Item;

    /// <summary>Number of the queue where it waits.</summary>
    public int Queue;

    public SimulatedAgent? Agent;

    /// <summary>When the agent took it, in UTC ticks.</summary>
    public long TakenAt;

    /// <summary>Service time from a trace, in seconds; NaN = drawn.</summary>
    public double Service;

    public bool HoldsLine;

    /// <summary>Where it is written: as the product knows it. Null for work that is done in one go.</summary>
    public Conversation? Conversation;

    /// <summary>The agent is to write next, else the customer.</summary>
    public bool AgentWrites;

    /// <summary>How long the agent takes for the answer that is being written.</summary>
    public double WritingSeconds;

    /// <summary>Answers of the agent until it is done.</summary>
    public int AnswersLeft;

    /// <summary>Costs the agent nothing at present.</summary>
    public bool Quiet;

    /// <summary>UTC ticks of the conversation's deadline that the calendar holds; <c>long.MaxValue</c> = none.</summary>
    public long DeadlineAt = long.MaxValue;
}
