using System.Reflection;
using Microsoft.AspNetCore.Builder;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Demo;

/// <summary>A store that is away while a test says so: every call fails, and nothing is written.</summary>
internal sealed class Outage
{
    public volatile bool IsOn;

    /// <summary>How it fails; unless a test says otherwise, as a store does that is away.</summary>
    public Func<Exception> Fault { get; init; } = () => new StoreUnavailableException("switched off by the test");

    public void Put(WebApplicationBuilder builder) => builder.Services.Decorate<IStore>((_, inner) => AwayStore.Around(inner, this));

    /// <summary>Public, because the proxy derives from it.</summary>
    public class AwayStore : DispatchProxy
    {
        private IStore _inner = null!;
        private Outage _outage = null!;

        internal static IStore Around(IStore inner, Outage outage)
        {
            var proxy = Create<IStore, AwayStore>();
            (((AwayStore)(object)proxy)._inner, ((AwayStore)(object)proxy)._outage) = (inner, outage);
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            _outage.IsOn ? throw _outage.Fault() : targetMethod!.Invoke(_inner, args);
    }
}
