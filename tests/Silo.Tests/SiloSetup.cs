using Microsoft.Extensions.DependencyInjection;

namespace OmniContact.Silo.Tests;

/// <summary>How a test wants its silo, whichever it is.</summary>
public sealed class SiloSetup
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan CollectionAge { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan CollectionQuantum { get; init; } = TimeSpan.FromMinutes(1);

    public bool Streams { get; init; }

    public Action<IServiceCollection> Services { get; init; } = _ => { };
}
