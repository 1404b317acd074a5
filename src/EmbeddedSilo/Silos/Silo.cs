using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Hosting;

namespace Orleans.Embedded;

/// <summary>The silo: its grain classes, and the way of a call from its caller to an activation.</summary>
internal sealed partial class Silo : IDisposable
{
    private readonly ILogger _logger;
    private readonly IIncomingGrainCallFilter[] _incoming;
    private readonly IOutgoingGrainCallFilter[] _outgoing;
    private readonly CallTimeouts _timeouts;
    private readonly CallGuard? _guard;
    private volatile SiloStage _stage;

    public Silo(IServiceProvider services, IOptions<EmbeddedSiloOptions> options, ILogger<Silo> logger)
    {
        Services = services;
        Options = options.Value;
        Options.Validate();
        Clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _logger = logger;
        _incoming = [.. services.GetServices<IIncomingGrainCallFilter>()];
        _outgoing = [.. services.GetServices<IOutgoingGrainCallFilter>()];
        _timeouts = new CallTimeouts(Clock, Options.ResponseTimeout);
        _guard = Options.CheckCallOrder ? new CallGuard(Options.CallOrder) : null;
        Strict = Options.Strict is { } strict ? new StrictMode(strict) : null;
        Client = new EmbeddedClient(this);
        Observers = new ObserverKind(this);
        Classes = new GrainClasses(this, Options.Assemblies);
        Metrics = new SiloMetrics(Classes);
    }

    public IServiceProvider Services { get; }

    public EmbeddedSiloOptions Options { get; }

    public TimeProvider Clock { get; }

    public EmbeddedClient Client { get; }

    public SiloMetrics Metrics { get; }

    public StrictMode? Strict { get; }

    public ObserverKind Observers { get; }

    public GrainClasses Classes { get; }

    public SiloStage Stage
    {
        get => _stage;
        set => _stage = value;
    }

    public void Dispose()
    {
        _timeouts.Dispose();
        Metrics.Dispose();
    }
}
