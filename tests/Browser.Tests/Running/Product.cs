using System.Globalization;

namespace OmniContact.Browser.Tests.Running;

/// <summary>The built program in a process of its own, on a free port, with data of its own.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly Folder _data = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private Command? _process;

    private Product(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    public string Url { get; } = $"http://127.0.0.1:{Ports.Free()}";

    /// <summary>What its console has said since it was started last.</summary>
    public string Said => _process!.Said;

    /// <summary>A demo centre in an empty folder.</summary>
    /// <param name="traffic">Simulated contacts a minute; 0 = switched off.</param>
    /// <param name="settings">What else is otherwise than by default.</param>
    public static async Task<Product> Start(int traffic, IReadOnlyDictionary<string, string>? settings = null)
    {
        var product = new Product(new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
        {
            ["Demo__Traffic"] = traffic > 0 ? "true" : "false",
            // Who lives for seconds has no use for code that is compiled again by its own profile.
            ["DOTNET_TieredPGO"] = "0",
            ["Demo__PerMinute"] = Math.Max(traffic, 1).ToString(CultureInfo.InvariantCulture),
        });
        await product.Start();
        return product;
    }

    /// <summary>Begins again with the same data, on the same address.</summary>
    public async Task Start()
    {
        _process = new Command(_data.Path, _settings, "dotnet", Program(), "run", "--data", _data.Path, "--urls", Url);
        await _process.Until("is ready", Patience.OfServer);
    }

    public Task Kill() => _process!.Kill();

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>Built beside this test, in the same configuration.</summary>
    private static string Program()
    {
        var mine = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(mine.Parent!.Parent!.FullName, "Server", mine.Name, "Orleans.OmniContact.Server.dll");
    }
}
