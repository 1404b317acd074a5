using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Customers;

/// <summary>Which open conversation an inbound belongs to: same brand, inside the window of its medium, identity certain.</summary>
public static class JoinRule
{
    /// <summary>Chat and message: 24 h since the last activity.</summary>
    public static readonly TimeSpan TextWindow = TimeSpan.FromHours(24);

    /// <summary>Voice, video and callback: 2 h.</summary>
    public static readonly TimeSpan VoiceWindow = TimeSpan.FromHours(2);

    /// <summary>The window of a medium; zero for e-mail and tasks, which are joined by their own references only.</summary>
    public static TimeSpan Window(Medium medium) => medium switch
    {
        Medium.Chat or Medium.Message => TextWindow,
        Medium.Voice or Medium.Video or Medium.Callback => VoiceWindow,
        _ => TimeSpan.Zero,
    };

    /// <summary>
    /// What a new conversation is shown as related to: the one that it would have joined, or else the customer's open one, whatever its brand
    /// and age; the most recently active. Null = nothing.
    /// </summary>
    /// <param name="candidates">Conversations that the inbound might have joined, in their order.</param>
    /// <param name="known">All of the customer's.</param>
    public static Relation? Related(IEnumerable<OpenConversation> candidates, IEnumerable<OpenConversation> known)
    {
        var open = known.Where(conversation => !conversation.Closed).OrderByDescending(conversation => conversation.LastActivity)
            .ThenBy(conversation => conversation.Id, StringComparer.Ordinal);
        return candidates.Concat(open).FirstOrDefault() is { } one ? new Relation(one.Id, one.RelationKey ?? one.Id) : null;
    }

    /// <summary>Conversations that the inbound may join, open ones before closed ones, the most recently active first.</summary>
    public static IEnumerable<OpenConversation> Candidates(
        IEnumerable<OpenConversation> open, Medium inbound, string brand, bool identityCertain, DateTimeOffset now)
    {
        var window = identityCertain ? Window(inbound) : TimeSpan.Zero;
        return open
            .Where(conversation => conversation.Brand == brand && now - conversation.LastActivity < window)
            .OrderBy(conversation => conversation.Closed)
            .ThenByDescending(conversation => conversation.LastActivity)
            .ThenBy(conversation => conversation.Id, StringComparer.Ordinal);
    }
}
