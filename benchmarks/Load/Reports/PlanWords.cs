using System.Globalization;
using OmniContact.Load.Plans;

namespace OmniContact.Load.Reports;

/// <summary>What was played.</summary>
internal static class PlanWords
{
    public static string Title(LoadPlan plan) => plan.Profile switch
    {
        Profile.Day => Text($"day '{plan.Day!.Name}', {plan.Rate:0.##} contacts a second on average"),
        var profile => Text($"{profile.ToString().ToLowerInvariant()}, {plan.Rate:0.##} contacts a second"),
    };

    /// <summary>How contacts come, and for how long.</summary>
    public static string Arrivals(LoadPlan plan) => plan.Profile switch
    {
        Profile.Step => Text($"step {plan.Rate / 4:0.##}, {plan.Rate / 2:0.##}, {plan.Rate * 3 / 4:0.##}, {plan.Rate:0.##}/s, {plan.Seconds / 4.0:0.##} s each"),
        Profile.Peak => Text($"peak {plan.Rate / 10:0.##}/s for {plan.PeakBegin} s, {plan.Rate:0.##}/s for {plan.PeakEnd - plan.PeakBegin} s, {plan.Rate / 10:0.##}/s for {plan.Seconds - plan.PeakEnd} s"),
        Profile.Day => Text($"day '{plan.Day!.Name}' of {plan.Day.LengthSeconds / 3600:0.##} h in {plan.Seconds} s, {1 / plan.Recorded!.Scale:0.#} times as fast, {plan.Rate:0.##}/s on average"),
        _ => Text($"steady {plan.Rate:0.##}/s for {plan.Seconds} s"),
    };

    public static string Handling(LoadPlan plan) => Text($"handling {Else(plan)}{plan.Handling:0.##} s");

    public static string Patience(LoadPlan plan) => Text($"patience {Else(plan)}{plan.Patience:0.##} s");

    /// <summary>Where the service level is read.</summary>
    public static string Target(LoadPlan plan) => plan.Day is null ? Text($"{plan.TargetSeconds:0.##} s") : Text($"{DelayNames.Written(plan.TargetSeconds)} (20 s of the day)");

    private static string Else(LoadPlan plan) => plan.Day is null ? "" : "as recorded, else ";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
