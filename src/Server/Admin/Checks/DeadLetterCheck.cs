using System.Globalization;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Whether everything that one grain told another got there, or is still on its way.</summary>
internal static class DeadLetterCheck
{
    private const int MostExamples = 5;

    public static async Task<CheckOutcome> Run(AdminDesk desk, CancellationToken cancel)
    {
        var letters = await desk.Get<IStoreMaintenance>().DeadLetters(MostExamples, cancel);
        return new CheckOutcome(
            "outbox-delivered", "No entry of the outbox was set aside because its receiver failed on it.", letters.Count, [.. letters.Oldest.Select(Line)]);
    }

    private static string Line(DeadLetter letter) =>
        $"{letter.Sender} no. {letter.Sequence} ({letter.Kind}) for {letter.Receiver} since {Since(letter)} ({Masker.Mask(letter.Because)})";

    private static string Since(DeadLetter letter) => letter.Since?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "an earlier release";
}
