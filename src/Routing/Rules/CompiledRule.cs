using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Rules;

internal sealed record CompiledRule(EntryRule Rule, Condition Condition);
