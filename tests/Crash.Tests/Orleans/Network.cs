using System.Diagnostics;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>
/// A network of its own on this machine: each place is a network namespace with one line to a router, which is a namespace too. This
/// process is place 0. What listens at another place is heard on this machine only, and a cut loses packets silently half-way, as a
/// broken switch does; neither end is told.
/// </summary>
internal sealed class Network : IDisposable
{
    /// <summary>Addresses that are set aside for tests of networks (RFC 2544).</summary>
    private const string Prefix = "198.18";

    private static int _count;

    private readonly string _name = $"omni-{Environment.ProcessId}-{Interlocked.Increment(ref _count)}";
    private readonly int _places;

    /// <param name="places">How many besides this process.</param>
    public Network(int places)
    {
        Assert.SkipUnless(Environment.UserName == "root" && File.Exists("/usr/sbin/ip"), "a cut network needs root and iproute2, for network namespaces");
        _places = places;
        try
        {
            Build();
        }
        catch (InvalidOperationException refused)
        {
            Dispose();
            Assert.Skip($"a cut network needs network namespaces with lines between them, which this machine refuses: {refused.Message}");
        }
    }

    private string Router => $"{_name}-r";

    public static string Address(int place) => $"{Prefix}.{place}.2";

    /// <summary>What a program is started with so that it runs at a place.</summary>
    public string[] Enter(int place) => ["ip", "netns", "exec", Namespace(place)];

    /// <summary>From now on nothing passes between the two, in either direction.</summary>
    public void Cut(int one, int other) => Rule("add", one, other);

    public void Heal(int one, int other) => Rule("del", one, other);

    public void Dispose()
    {
        foreach (var name in Enumerable.Range(1, _places).Select(Namespace).Append(Router).Where(name => File.Exists($"/run/netns/{name}"))) Ip("netns", "del", name);
    }

    private string Namespace(int place) => $"{_name}-{place}";

    private void Build()
    {
        Ip("netns", "add", Router);
        Run("ip", "netns", "exec", Router, "sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward");
        for (var place = 1; place <= _places; place++)
        {
            Ip("netns", "add", Namespace(place));
            Ip("-n", Namespace(place), "link", "set", "lo", "up");
            Connect(place, "line", Namespace(place));
            Ip("-n", Namespace(place), "route", "add", "default", "via", $"{Prefix}.{place}.1");
        }
        // The end of this line goes with the router's, and with it the route.
        var line = $"omni{Environment.ProcessId}";
        Connect(0, line, null);
        Ip("route", "add", $"{Prefix}.0.0/16", "via", $"{Prefix}.0.1", "dev", line);
    }

    private void Connect(int place, string line, string? name)
    {
        string[] there = name is null ? [] : ["-n", name];
        Ip("-n", Router, "link", "add", $"to{place}", "type", "veth", "peer", "name", line, "netns", name ?? $"{Environment.ProcessId}");
        Ip("-n", Router, "addr", "add", $"{Prefix}.{place}.1/30", "dev", $"to{place}");
        Ip("-n", Router, "link", "set", $"to{place}", "up");
        Ip([.. there, "addr", "add", $"{Address(place)}/30", "dev", line]);
        Ip([.. there, "link", "set", line, "up"]);
    }

    private void Rule(string what, int one, int other)
    {
        Ip("-n", Router, "rule", what, "from", Address(one), "to", Address(other), "blackhole");
        Ip("-n", Router, "rule", what, "from", Address(other), "to", Address(one), "blackhole");
    }

    private static void Ip(params string[] arguments) => Run("ip", arguments);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.Trim()}");
    }
}
