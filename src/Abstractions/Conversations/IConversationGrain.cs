using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Routing.Conversations;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Conversations;

/// <summary>The truth about one conversation. Key: the conversation's id. Every answer is given after the commit.</summary>
public interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Begins it: entry rules, admission, first message. A repeat of the same inbound gets the first answer.</summary>
    Task<Result<InboundReceipt>> Start(StartConversation start);

    /// <summary>Something from the customer. Refused as WrongState when the conversation can no longer take it: the customer begins a new one.</summary>
    Task<Result<InboundReceipt>> Receive(Inbound inbound);

    /// <summary>Words or a note of an agent. A client id that the agent repeats gets the first answer, whoever owns it by then.</summary>
    Task<Result<Message>> Send(string agentId, OutgoingText text);

    /// <summary>
    /// An agent takes back what they wrote to the customer: its words and files are gone for everybody, its number stays. Asked again,
    /// nothing changes. Refused as NotAllowed after <see cref="Recalling.Within"/>, or where the channel takes nothing back.
    /// </summary>
    Task<Result<Message>> Recall(string agentId, long number);

    /// <summary>Leases the conversation to an agent; the commit is the offer.</summary>
    Task<Result<AgentPart>> Offer(OfferRequest request);

    /// <summary>An agent takes it by hand (领取), or a supervisor assigns it: owned at once, recorded, exempt from the order.</summary>
    Task<Result<AgentPart>> Claim(OfferRequest request, bool forced);

    Task<Result<ConversationView>> Accept(string agentId, long fence);

    /// <param name="agentId">Who.</param>
    /// <param name="fence">Of the offer.</param>
    /// <param name="reason">The agent's words, or null.</param>
    /// <param name="rejectedBefore">Offers that the agent has rejected since signing in: a queue may limit them.</param>
    Task<Result<ConversationView>> Reject(string agentId, long fence, string? reason, int rejectedBefore);

    /// <summary>The agent is gone: the offer is withdrawn, and nothing was missed.</summary>
    Task<Result<ConversationView>> Rescind(string agentId, long fence);

    Task<Result<ConversationView>> Transfer(string agentId, TransferRequest request);

    /// <summary>Ends the contact; wrap-up begins where the queue asks for it.</summary>
    Task<Result<ConversationView>> Close(string agentId, CloseReason reason);

    Task<Result<ConversationView>> ExtendWrapUp(string agentId, int seconds);

    Task<Result<ConversationView>> FinishWrapUp(string agentId, WrapUpEntry entry);

    /// <param name="agentId">The owner.</param>
    /// <param name="until">When it comes back by itself, or <see cref="Parking.UntilWords"/>; the customer's words bring it back before.</param>
    Task<Result<ConversationView>> Park(string agentId, DateTimeOffset until);

    Task<Result<ConversationView>> Unpark(string agentId);

    /// <summary>The owner is there for what the customer wrote while it was quiet, parked or wrapped up: it need not go to somebody else.</summary>
    Task<Result<ConversationView>> Acknowledge(string agentId);

    /// <summary>The owner has changed their mind about a transfer to an agent, and goes on with it.</summary>
    Task<Result<ConversationView>> CancelTransfer(string agentId);

    /// <summary>An agent is asked to take part: consulted by the owner, or in a conference with the customer.</summary>
    Task<Result<ConversationView>> Invite(InvitationRequest request);

    /// <summary>The invited agent takes part from now on. Refused as Stale when the invitation has lapsed.</summary>
    Task<Result<ConversationView>> Join(string agentId);

    /// <summary>The owner makes a conference of a consultation, or the reverse.</summary>
    Task<Result<ConversationView>> SetRole(string ownerId, string agentId, ParticipantRole role);

    /// <summary>The owner names who owns it when they leave.</summary>
    Task<Result<ConversationView>> NameSuccessor(string ownerId, string agentId);

    /// <summary>A participant declines or leaves, or the owner takes them out; an owner who leaves passes it on to a participant.</summary>
    /// <param name="agentId">Who leaves.</param>
    /// <param name="by">Who decided it: the same agent, or the owner.</param>
    /// <param name="successorId">Whom an owner who leaves names in the same breath; null = whom they named before, else the longest.</param>
    Task<Result<ConversationView>> LeaveTalk(string agentId, string by, string? successorId);

    /// <summary>The last owner takes up again what is closed, and owns it at once.</summary>
    Task<Result<ConversationView>> Reopen(ReopenRequest request);

    /// <summary>
    /// An agent is gone. A participant leaves. What an owner had goes on with a participant who speaks with the customer or was named, else back
    /// to its queue with its age, where it waits first for a colleague whom the owner named. Refused while that queue and its overflow are
    /// full; nothing has changed then.
    /// </summary>
    Task<Result<ConversationView>> Requeue(string agentId, string? colleagueId);

    /// <summary>A supervisor's value replaces the sum of the credits; null removes it. At once effective.</summary>
    Task<Result<ConversationView>> SetCredit(string by, int? seconds);

    /// <summary>A supervisor takes it over, or gives it to another agent; the old owner goes to wrap-up.</summary>
    Task<Result<ConversationView>> TakeOver(string agentId, string by);

    /// <summary>A supervisor speaks with the customer beside the owner, asked or not (强插).</summary>
    Task<Result<ConversationView>> Barge(string agentId);

    /// <summary>A supervisor has it wait in another queue, with its age. Refused unless that queue admits it.</summary>
    Task<Result<ConversationView>> MoveTo(string queueId);

    /// <summary>Its agents read that a supervisor listens in.</summary>
    Task TellOfListener(string by);

    /// <summary>The owner asks the customer for a rating.</summary>
    Task<Result<ConversationView>> AskRating(string agentId);

    /// <summary>The customer rates the service, 1..5, with words or without; the last answer counts.</summary>
    Task<Result<ConversationView>> Rate(int stars, string? comment);

    /// <summary>The customer hung up or said goodbye.</summary>
    Task<Result<ConversationView>> CustomerLeft();

    /// <summary>The customer's page is gone, or there; it says so each 10 s. A waiting chat whose page stays away is abandoned.</summary>
    Task CustomerPresent(bool present);

    /// <summary>The process may have begun anew: a page that is not heard of from now on is gone. Safe to lose.</summary>
    [OneWay]
    Task LookForCustomer();

    /// <summary>Marks messages up to a number as read by the other side.</summary>
    Task MarkRead(AuthorKind by, long upTo);

    [ReadOnly]
    Task<ConversationView?> Read();

    /// <summary>Messages with a number above <paramref name="after"/>, ascending, at most <paramref name="limit"/>.</summary>
    [ReadOnly]
    Task<ImmutableArray<Message>> MessagesAfter(long after, int limit);

    /// <summary>What a follower lacks; null when it lacks nothing, or there is no conversation.</summary>
    /// <param name="version">The state's version that it has.</param>
    /// <param name="after">The number of the last message that it has.</param>
    /// <param name="earlierFrom">The number of the first of its messages that may have changed; null for none.</param>
    /// <param name="limit">Messages at most of either kind.</param>
    [ReadOnly]
    Task<ConversationNews?> NewsSince(long version, long after, long? earlierFrom, int limit);

    /// <summary>Nudges the observer at every change; to be renewed each 10 s. Returns the position to read from.</summary>
    Task<ConversationPosition> Subscribe(IConversationObserver observer);

    Task Unsubscribe(IConversationObserver observer);

    /// <summary>
    /// The owner had it before them for so long since this was said last, in seconds; at most the time that passed counts. Stored with
    /// the conversation's next change, so that looking costs no write.
    /// </summary>
    [OneWay]
    Task Attend(string agentId, double seconds);

    /// <summary>Somebody is typing; told to observers, never stored.</summary>
    [OneWay]
    Task Typing(Author who);

    /// <summary>The agent whom it waits for alone left work, or does not serve its queue: it fits others at once. Safe to lose, as that wait has an end.</summary>
    [OneWay]
    Task PreferredAway(string agentId);

    /// <summary>
    /// The queue in which it waits is configured otherwise now, or not any more: what is due by that is carried out, and what waits in a
    /// removed queue takes its exit. Safe to lose: a removed queue says it again, and another one's word comes with the next event.
    /// </summary>
    [OneWay]
    Task Reconfigured();

    /// <summary>Its deadline or an undelivered outbox entry is due.</summary>
    Task Wake();
}
