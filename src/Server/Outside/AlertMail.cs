using System.Globalization;
using System.Text;
using OmniContact.Alerts;
using OmniContact.Routing.Alerts;

namespace OmniContact.Server.Outside;

/// <summary>An alert as an e-mail says it, in both languages.</summary>
internal static class AlertMail
{
    public static string Subject(AlertNotice notice) => IsOver(notice)
        ? $"[OK] {notice.Threshold.For("zh")} · {notice.Queue.For("zh")} / {notice.Threshold.For("en")} · {notice.Queue.For("en")}"
        : $"[!] {notice.Threshold.For("zh")} · {notice.Queue.For("zh")} / {notice.Threshold.For("en")} · {notice.Queue.For("en")}";

    /// <param name="notice">Of what.</param>
    /// <param name="zone">The centre's time zone.</param>
    /// <param name="board">Where the board is; null where the server does not know its own address.</param>
    public static string Text(AlertNotice notice, TimeZoneInfo zone, Uri? board)
    {
        var at = TimeZoneInfo.ConvertTime(notice.Alert.EndedAt ?? notice.Alert.At, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        var (zh, en) = Words(notice.Alert);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{notice.Queue.For("zh")}：{notice.Threshold.For("zh")}{(IsOver(notice) ? "，已恢复" : $"，{zh}")}（{at}）。");
        text.AppendLine(CultureInfo.InvariantCulture, $"{notice.Queue.For("en")}: {notice.Threshold.For("en")}{(IsOver(notice) ? " is over" : $", {en}")} ({at}).");
        if (board is not null) text.AppendLine().AppendLine(board.ToString());
        return text.ToString();
    }

    private static bool IsOver(AlertNotice notice) => notice.Type == AlertNotice.Ended;

    private static (string Zh, string En) Words(Alert alert)
    {
        var value = (alert.Value ?? 0).ToString("0.#", CultureInfo.InvariantCulture);
        var (zh, en) = Unit(alert.Measure ?? AlertMeasure.Waiting);
        return alert.Side == AlertSide.Below
            ? ($"当前 {value}{zh}，低于 {alert.Bar}{zh}", $"{value}{en} is below {alert.Bar}{en}")
            : ($"当前 {value}{zh}，高于 {alert.Bar}{zh}", $"{value}{en} is above {alert.Bar}{en}");
    }

    private static (string Zh, string En) Unit(AlertMeasure measure) =>
        AlertMeasures.IsShare(measure) ? (" %", " %") : AlertMeasures.IsTime(measure) ? (" 秒", " s") : ("", "");
}
