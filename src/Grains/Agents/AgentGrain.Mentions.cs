using System.Collections.Immutable;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    public Task Mentioned(ImmutableArray<Mention> mentions) =>
        Settings.Agent(Key) is null ? Task.CompletedTask : Show(mentions.Aggregate(_body.Mentions, Mentions.Add));

    public Task MarkMentions(ImmutableArray<MentionRef> which, bool read) =>
        Show(which.Aggregate(_body.Mentions, (known, one) => Mentions.Mark(known, one, read)));

    /// <summary>What is new or otherwise goes to the feed once it is kept; a repeat changes nothing.</summary>
    private async Task Show(ImmutableArray<Mention> next)
    {
        var before = _body.Mentions;
        if (next == before) return;
        _body = _body with { Mentions = next };
        await Keep(_body.Presence, []);
        foreach (var mention in next.Except(before)) _feed.Add(number => new MentionChanged { Number = number, Mention = mention });
        ShowPresence();
    }
}
