namespace OmniContact.Simulation.Tests.Numbers;

/// <summary>
/// Published figures. Erlang B and C: by their recursions, six digits. "Garnett": O. Garnett, A. Mandelbaum and M. Reiman (2002). "Palm":
/// M/M/100+M by its balance equations. "pyworkforce": that library's answer for 100 calls in half an hour.
/// </summary>
internal static class Theory
{
    public static IReadOnlyDictionary<string, (Markov Model, Published[] Figures)> All { get; } = new Dictionary<string, (Markov, Published[])>
    {
        ["B 10 on 10"] = (Loss(10, 10), [new("blocking", 0.214582)]),
        ["B 10 on 15"] = (Loss(10, 15), [new("blocking", 0.036497)]),
        ["B 20 on 20"] = (Loss(20, 20), [new("blocking", 0.158892)]),
        ["B 84 on 90"] = (Loss(84, 90), [new("blocking", 0.044620)]),
        ["B 100 on 110"] = (Loss(100, 110), [new("blocking", 0.027463)]),
        ["C 8.4 on 12"] = Delay(8.4, 12, 0.183889, 0.051080),
        ["C 10 on 14"] = Delay(10, 14, 0.174132, 0.043533),
        ["C 20 on 24"] = Delay(20, 24, 0.298072, 0.074518),
        ["C 48 on 50"] = Delay(48, 50, 0.694456, 0.347228),
        ["C 100 on 105"] = Delay(100, 105, 0.515707, 0.103141),
        ["pyworkforce"] = (new Markov(10, 14) { ServiceSeconds = 180, TargetSeconds = 20 },
        [
            new("service-level.over-offered", 0.8883500191794669), new("occupancy-time", 0.7142857142857143), new("delayed", 0.1741319335950498),
            new("asa", 7.83593701177724),
        ]),
        ["Garnett"] = (new Markov(48, 50, 0.5),
        [
            new("lost", 0.0309122), new("mean-wait", 3.70947 / 60 * 100), new("queue-length", 2.96758), new("occupancy-time", 0.930324),
            new("delayed", 0.467774),
        ]),
        ["Garnett, everybody waits"] = (new Markov(48, 50),
            [new("mean-wait", 20.8337 / 60 * 100), new("queue-length", 16.6669), new("occupancy-time", 0.96), new("delayed", 0.694456)]),
        ["Palm 95, theta 0.5"] = Impatient(95, 0.5, 0.36447, 0.01514, 0.03028, 0.8704),
        ["Palm 95, theta 1"] = Impatient(95, 1, 0.31736, 0.02017, 0.02017, 0.9154),
        ["Palm 105, theta 1"] = Impatient(105, 1, 0.70025, 0.06698, 0.06698, 0.6639),
        ["Palm 120, theta 0.5"] = Impatient(120, 0.5, 0.99663, 0.16679, 0.33358, 0.0254),
        ["Palm 140, theta 2"] = Impatient(140, 2, 0.99455, 0.28584, 0.14292, 0.1323),
    };

    private static Markov Loss(double load, int lines) => new(load, lines) { Lines = lines };

    private static (Markov, Published[]) Delay(double load, int agents, double waits, double meanWait) =>
        (new Markov(load, agents), [new("delayed", waits), new("mean-wait", meanWait * 100)]);

    private static (Markov, Published[]) Impatient(double load, double theta, double waits, double lost, double meanWait, double inTime) => (
        new Markov(load, 100, theta),
        [new("delayed", waits), new("lost", lost), new("mean-wait", meanWait * 100), new("service-level.over-offered", inTime)]);
}
