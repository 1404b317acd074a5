namespace OmniContact.Benchmarks.Scaling.Sizing;

/// <summary>What one contact, one agent and one machine were measured to take. <c>src/SCALING.md</c> says how to measure each again.</summary>
internal static class Measured
{
    /// <summary>Processor seconds of the server for a contact through HTTP and hubs, on the embedded silo and SQLite.</summary>
    public const double ContactCpu = 0.01353;

    /// <summary>Of them in the grains, where the store only counts.</summary>
    public const double GrainCpu = 757e-6;

    /// <summary>The same on Orleans, one process.</summary>
    public const double OrleansGrainCpu = 4739e-6;

    /// <summary>Processor seconds of a call from one silo to another, both sides, by the JSON codec.</summary>
    public const double RemoteCallCpu = 2 / 33_000.0;

    /// <summary>What three silos on two cores took for a contact, over what the embedded server took in the same minutes, both on PostgreSQL at 12 a second.</summary>
    public const double ThreeSilos = 74.4 / 25.9;

    /// <summary>Calls between grains.</summary>
    public const double Calls = 61.6;

    /// <summary>Of them to the queue.</summary>
    public const double QueueCalls = 17.6;

    /// <summary>Seconds of a queue's turn, by the clock, on a busy machine.</summary>
    public const double QueueTurn = 21e-6;

    /// <summary>Commit units, all grains.</summary>
    public const double Units = 8.3;

    /// <summary>Units a second that one PostgreSQL takes.</summary>
    public const double UnitsPerSecond = 7_865;

    public const double Facts = 15.5;

    public const double FactBytes = 688;

    public const double Messages = 9;

    /// <summary>Rows that stay: facts, messages, conversation, customer, names, words of the search.</summary>
    public const double Rows = 39.4;

    /// <summary>Bytes of these rows and their indexes in PostgreSQL.</summary>
    public const double StoredBytes = 28_400;

    /// <summary>Bytes that PostgreSQL writes to its log.</summary>
    public const double LogBytes = 61_500;

    /// <summary>Bytes of a connected agent: grain, session, socket.</summary>
    public const double AgentBytes = 40_000;

    /// <summary>Bytes of a customer who waits: socket, identity, customer, conversation, place in the queue.</summary>
    public const double CustomerBytes = 45_000;

    /// <summary>Processor seconds of hashing one password as often as the default says.</summary>
    public const double SignInCpu = 0.136;
}
