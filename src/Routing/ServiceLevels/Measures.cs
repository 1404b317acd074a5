using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>The measures, each defined once; boards, reports and the API read them from here.</summary>
public static class Measures
{
    /// <summary>The service level in its five definitions, side by side.</summary>
    public static ImmutableArray<Measure> ServiceLevels { get; } =
    [
        Share("service-level.over-answered", "服务水平（时限内接通/接通）", "Service level: in time over answered", Booking.Arrival, f => f.AnsweredInTime, f => f.Answered),
        Share("service-level.over-answered-and-lost", "服务水平（时限内接通/接通与呼损）", "Service level: in time over answered and lost",
            Booking.Arrival, f => f.AnsweredInTime, f => f.Answered + f.Lost),
        Share("service-level.over-offered-less-short", "服务水平（时限内接通/进线减短时放弃）", "Service level: in time over offered less short abandons",
            Booking.Arrival, f => f.AnsweredInTime, f => f.Offered - f.ShortAbandoned),
        Share("service-level.over-offered", "服务水平（时限内接通/全部进线）", "Service level: in time over all offered", Booking.Arrival, f => f.AnsweredInTime, f => f.Offered),
        Share("service-level.in-time-over-offered", "服务水平（时限内接通与放弃/全部进线）", "Service level: answered or lost in time over all offered",
            Booking.Arrival, f => f.AnsweredInTime + f.LostInTime + f.ShortAbandoned, f => f.Offered),
    ];

    public static ImmutableArray<Measure> All { get; } =
    [
        .. ServiceLevels,
        Count("offered", "进线量", "Offered", Booking.Arrival, f => f.Offered),
        Count("answered", "接通量", "Answered", Booking.Arrival, f => f.Answered),
        Count("abandoned", "排队放弃", "Abandoned while waiting", Booking.Arrival, f => f.Abandoned),
        Count("abandoned-short", "短时放弃", "Short abandons", Booking.Arrival, f => f.ShortAbandoned),
        Count("left-ringing", "振铃放弃", "Left while ringing", Booking.Arrival, f => f.LeftWhileRinging),
        Count("left-in-transfer", "转接放弃", "Left in transfer", Booking.Arrival, f => f.LeftInTransfer + f.LeftBetweenAgents),
        Count("flowed-out", "溢出量", "Flowed out", Booking.Arrival, f => f.FlowedOut),
        Share("answer-rate", "接通率", "Answer rate", Booking.Arrival, f => f.Answered, f => f.Offered),
        Share("abandon-rate", "呼损率", "Abandonment rate", Booking.Arrival, f => f.Lost, f => f.Offered - f.ShortAbandoned),
        Seconds("asa", "平均应答时长", "Average speed of answer", Booking.Arrival, f => f.AnswerWaitSeconds, f => f.Answered),
        Quantile("answer-wait-p50", "应答等待 P50", "Wait of the answered, median", 0.5),
        Quantile("answer-wait-p90", "应答等待 P90", "Wait of the answered, 90 %", 0.9),
        Seconds("abandon-wait", "平均放弃等待", "Average wait of the lost", Booking.Arrival, f => f.LostWaitSeconds, f => f.Lost),
        Count("left-at-entry", "入口放弃", "Left at entry", Booking.End, f => f.LeftAtEntry),
        Count("left-in-bot", "机器人放弃", "Left in bot or IVR", Booking.End, f => f.LeftInBot),
        Count("left-on-hold", "保持放弃", "Left on hold", Booking.End, f => f.LeftOnHold),
        Count("contained", "机器人独立解决", "Contained by the bot", Booking.End, f => f.Contained),
        Count("handled", "处理量", "Handled", Booking.End, f => f.Handled),
        Count("assisted", "协助量", "Assisted", Booking.End, f => f.Assisted),
        Seconds("aht", "平均处理时长", "Average handling time", Booking.End, f => f.ContactSeconds + f.WrapUpSeconds, f => f.Handled),
        Seconds("aht-attended", "平均专注处理时长", "Average attended handling time", Booking.End, f => f.AttendedSeconds + f.WrapUpSeconds, f => f.Handled),
        Seconds("hold-time", "平均保持时长", "Average hold time", Booking.End, f => f.HeldSeconds, f => f.Handled),
        Seconds("wrap-up-time", "平均话后处理时长", "Average wrap-up time", Booking.End, f => f.WrapUpSeconds, f => f.Handled),
        Seconds("frt", "首次响应时长", "First response time", Booking.End, f => f.FirstReplySeconds, f => f.FirstReplies),
        Seconds("nrt", "后续响应时长", "Next response time", Booking.End, f => f.NextReplySeconds, f => f.NextReplies),
        Seconds("rt", "解决时长", "Resolution time", Booking.End, f => f.ResolutionSeconds, f => f.Resolved),
        Share("transfer-rate", "转接率", "Transfer rate", Booking.End, f => f.TransfersOut, f => f.Handled),
        Count("rona", "未应答量", "Missed offers", Booking.End, f => f.OffersLapsed),
        Share("rona-rate", "未应答率", "Missed offer rate", Booking.End, f => f.OffersLapsed, f => f.Offers),
        Share("reopen-rate", "重开率", "Reopen rate", Booking.End, f => f.Reopened, f => f.Closed),
        Share("csat", "满意度（4–5星占比）", "Customer satisfaction: 4 or 5 of 5 stars", Booking.End, f => f.SatisfiedRatings, f => f.Ratings),
        Count("ratings", "评价量", "Ratings", Booking.End, f => f.Ratings),
        Time("signed-in-time", "签入时长", "Time signed in", f => f.SignedInSeconds),
        Time("available-time", "示闲时长", "Time available", f => f.AvailableSeconds),
        Time("break-time", "小休时长", "Time on a break", f => f.BreakSeconds),
        Time("not-responding-time", "未响应时长", "Time not responding", f => f.NotRespondingSeconds),
        Share("occupancy-time", "工时利用率（时间）", "Occupancy by time", Booking.Passing, f => f.OccupiedSeconds, f => f.WorkableSeconds),
        Share("occupancy-units", "工时利用率（容量）", "Occupancy by units", Booking.Passing, f => f.UnitSeconds, f => f.CapacityUnitSeconds),
    ];

    /// <exception cref="KeyNotFoundException">There is no measure of that name.</exception>
    public static Measure ById(string id) => All.FirstOrDefault(measure => measure.Id == id) ?? throw new KeyNotFoundException($"no measure '{id}'");

    public static double? ServiceLevel(ServiceLevelDefinition definition, Figures figures) => ServiceLevels[(int)definition].Of(figures);

    private static Measure Count(string id, string zh, string en, Booking booking, Func<Figures, double> count) =>
        new(id, zh, en, booking, MeasureUnit.Count, f => count(f));

    private static Measure Time(string id, string zh, string en, Func<Figures, double> sum) =>
        new(id, zh, en, Booking.Passing, MeasureUnit.Seconds, f => sum(f) is > 0 and var seconds ? seconds : null);

    private static Measure Seconds(string id, string zh, string en, Booking booking, Func<Figures, double> sum, Func<Figures, double> over) =>
        new(id, zh, en, booking, MeasureUnit.Seconds, Ratio(sum, over));

    private static Measure Quantile(string id, string zh, string en, double share) =>
        new(id, zh, en, Booking.Arrival, MeasureUnit.Seconds, f => f.AnswerWaits.Quantile(share));

    private static Measure Share(string id, string zh, string en, Booking booking, Func<Figures, double> part, Func<Figures, double> whole) =>
        new(id, zh, en, booking, MeasureUnit.Share, Ratio(part, whole));

    private static Func<Figures, double?> Ratio(Func<Figures, double> over, Func<Figures, double> under) =>
        figures => under(figures) is > 0 and var divisor ? over(figures) / divisor : null;
}
