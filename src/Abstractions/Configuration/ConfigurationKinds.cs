using System.Collections.Immutable;

namespace OmniContact.Configuration;

/// <summary>The kinds of configured entities, as their rows name them.</summary>
public static class ConfigurationKinds
{
    public const string Queue = "queue";
    public const string Agent = "agent";
    public const string Profile = "profile";
    public const string Calendar = "calendar";
    public const string EntryPoint = "entryPoint";
    public const string RuleSet = "ruleSet";
    public const string Skill = "skill";
    public const string Team = "team";
    public const string BreakReason = "breakReason";
    public const string WrapUpCode = "wrapUpCode";
    public const string Tier = "tier";
    public const string Site = "site";
    public const string CannedReply = "cannedReply";
    public const string WrapUpForm = "wrapUpForm";
    public const string Threshold = "threshold";
    public const string Webhook = "webhook";

    public static ImmutableArray<string> All { get; } =
        [Queue, Agent, Profile, Calendar, EntryPoint, RuleSet, Skill, Team, BreakReason, WrapUpCode, Tier, Site, CannedReply, WrapUpForm, Threshold, Webhook];

    /// <summary>The <see cref="ServerVersion"/> that knows the kind; a server before it would take the whole configuration for faulty.</summary>
    public static int Since(string kind) => kind is CannedReply or WrapUpForm or Threshold or Webhook ? 2 : 1;
}
