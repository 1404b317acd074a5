using Microsoft.Extensions.DependencyInjection;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class FilterTests
{
    [Fact]
    public async Task A_filter_may_change_arguments_and_results()
    {
        await using var silo = await TestSilo.Start(services: services =>
            services.AddSingleton<IOutgoingGrainCallFilter, Doubling>());
        var grain = silo.Grain<ISignatureGrain>("one");
        (await grain.Overloaded(21)).ShouldBe("number 42, filtered");
    }

    [Fact]
    public async Task A_filter_may_answer_itself()
    {
        await using var silo = await TestSilo.Start(services: services =>
            services.AddSingleton<IIncomingGrainCallFilter, Answering>());
        (await silo.Grain<ISignatureGrain>("one").Middle(1, default, 2)).ShouldBe(99);
    }

    private sealed class Doubling : IOutgoingGrainCallFilter
    {
        public async Task Invoke(IOutgoingGrainCallContext context)
        {
            if (context.Request.GetArgument(0) is int number) context.Request.SetArgument(0, number * 2);
            await context.Invoke();
            context.Result = $"{context.Result}, filtered";
        }
    }

    private sealed class Answering : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context)
        {
            context.Result = 99;
            return Task.CompletedTask;
        }
    }
}
