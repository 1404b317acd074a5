using OmniContact.Silo.Tests.Grains;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Silo.Tests;

public sealed class CallFacts : IAsyncLifetime
{
    private SiloHost _silo = null!;

    private IEchoGrain Echo => _silo.Client.GetGrain<IEchoGrain>("one");

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup());

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_knows_its_key() => (await Echo.Key()).ShouldBe("one");

    [Fact]
    public async Task Arguments_and_results_travel()
    {
        (await Echo.Add(2, 3)).ShouldBe(5);
        var note = new Note { Text = "你好", At = DateTimeOffset.UnixEpoch, Tags = ["a", "b"] };
        var back = await Echo.Echo(note);
        back.Text.ShouldBe("你好");
        back.At.ShouldBe(DateTimeOffset.UnixEpoch);
        back.Tags.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task Value_tasks_are_calls_too()
    {
        await Echo.Touch();
        (await Echo.Double(21)).ShouldBe(42);
    }

    [Fact]
    public async Task References_travel_as_arguments_and_results()
    {
        var other = _silo.Client.GetGrain<IEchoGrain>("two");
        (await Echo.KeyOf(other)).ShouldBe("two");
        (await Echo.KeysOf([other, _silo.Client.GetGrain<IEchoGrain>("three")])).ShouldBe(["two", "three"]);
        (await Echo.Self()).ShouldBe(Echo);
    }

    [Fact]
    public void References_to_one_grain_are_equal()
    {
        Echo.ShouldBe(_silo.Client.GetGrain<IEchoGrain>("one"));
        Echo.GetHashCode().ShouldBe(_silo.Client.GetGrain<IEchoGrain>("one").GetHashCode());
        Echo.ShouldNotBe(_silo.Client.GetGrain<IEchoGrain>("two"));
        Echo.GetPrimaryKeyString().ShouldBe("one");
        Echo.GetGrainId().ToString().ShouldBe("echo/one");
    }

    [Fact]
    public async Task A_failure_reaches_the_caller_with_its_type_and_words() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => Echo.Fail("not today"))).Message.ShouldBe("not today");

    [Fact]
    public async Task Only_the_request_context_flows()
    {
        RequestContext.Set("who", "Ann");
        EchoGrain.Ambient.Value = "caller's";
        (await Echo.FromContext("who")).ShouldBe("Ann");
        (await Echo.HasAmbient()).ShouldBeFalse();
        RequestContext.Clear();
        (await Echo.FromContext("who")).ShouldBeNull();
    }
}
