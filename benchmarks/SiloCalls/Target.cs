namespace OmniContact.SiloCalls;

/// <summary>What a figure is to be, in words, and whether it is.</summary>
/// <param name="Words">The bound with its unit.</param>
/// <param name="IsMet">Told by the embedded silo's figure and its ratio to the one beside it; null where nothing ran beside it.</param>
internal sealed record Target(string Words, Func<double, double?, bool?> IsMet)
{
    public static Target Times(double least) => new($"ratio >= {least:N0}", (_, ratio) => ratio is null ? null : ratio >= least);

    public static Target AtLeast(double least, string inWords) => new($">= {least:N0}{inWords}", (figure, _) => figure >= least);

    public static Target AtMost(double most) => new($"<= {most:N0}", (figure, _) => figure <= most);

    public string Verdict(double figure, double? ratio) => IsMet(figure, ratio) switch
    {
        true => $"{Words}: met",
        false => $"{Words}: MISSED",
        null => $"{Words}: not compared",
    };
}
