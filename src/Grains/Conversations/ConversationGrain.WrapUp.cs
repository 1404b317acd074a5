using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.WrapUps;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<ConversationView>> FinishWrapUp(string agentId, WrapUpEntry entry)
    {
        if (_body is null) return NotFound();
        var (change, policy) = (new Change(_body.State), WrapUpOf(_body.State, agentId));
        var form = policy.FormId is { } id ? Settings.Entities.WrapUpForms.GetValueOrDefault(id) : null;
        if (form is null && !entry.Values.IsEmpty) return new Refusal(RefusalKind.Invalid, "finish wrap-up: values: the queue has no form");
        var filled = form is null ? null : new FilledForm(form, entry.Values);
        string[] notes = [.. new[] { entry.Notes }.OfType<string>().Where(text => text.Length > 0), .. filled?.Texts(_body.State.Language) ?? []];
        if (notes.Length > 0 && Note(change, agentId, string.Join('\n', notes)) is { } fault) return fault;
        var decision = Wrapping.Finish(change.State, agentId, entry.Code, policy, time.GetUtcNow(), filled);
        if (!change.Apply(decision)) return decision.Refusal!;
        if (!change.IsEmpty) await Commit(change);
        return _body.View();
    }
}
