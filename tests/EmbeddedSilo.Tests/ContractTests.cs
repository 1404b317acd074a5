using System.Reflection;
using System.Reflection.Emit;
using Orleans;
using Orleans.Concurrency;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans.Embedded;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class ContractTests
{
    [Theory]
    [InlineData(typeof(IReturnsStream), "returns IAsyncEnumerable`1")]
    [InlineData(typeof(IReturnsValue), "returns Int32")]
    [InlineData(typeof(IIsGeneric), "is generic")]
    [InlineData(typeof(IHasProperty), "is a property or an event")]
    [InlineData(typeof(ITakesByReference), "has a parameter by reference")]
    [InlineData(typeof(ITakesTwoTokens), "has more than one CancellationToken")]
    [InlineData(typeof(IAnswersOneWay), "is [OneWay] and has a result")]
    public void A_method_that_cannot_be_a_message_is_named_with_the_reason(Type contract, string fault) =>
        ContractRules.Faults(contract).ShouldContain(line => line.StartsWith(contract.ToString()) && line.Contains(fault));

    [Fact]
    public async Task A_silo_with_such_a_contract_does_not_start()
    {
        var error = await Should.ThrowAsync<OrleansConfigurationException>(() =>
            TestSilo.Start(options => options.Assemblies.Add(AssemblyWithStream())));
        error.Message.ShouldContain("IBadGrain.Items returns IAsyncEnumerable`1");
    }

    [Fact]
    public async Task A_reference_without_a_class_cannot_be_made()
    {
        await using var silo = await TestSilo.Start();
        Should.Throw<ArgumentException>(() => silo.Grain<IOrphanGrain>("x")).Message.ShouldContain("No grain class");
    }

    [Fact]
    public async Task A_reference_through_an_interface_of_many_classes_has_to_say_which()
    {
        await using var silo = await TestSilo.Start();
        Should.Throw<ArgumentException>(() => silo.Grain<IWakeable>("x")).Message.ShouldContain("say which");
        (await silo.Client.GetGrain<IWakeable>(GrainId.Create("owl", "x")).Wake()).ShouldBe("owl x");
        (await silo.Client.GetGrain<IWakeable>("x", typeof(LarkGrain).FullName).Wake()).ShouldBe("lark x");
        (await silo.Client.GetGrain<IOwlGrain>("y").Wake()).ShouldBe("owl y");
    }

    [Fact]
    public async Task An_empty_key_is_refused()
    {
        await using var silo = await TestSilo.Start();
        Should.Throw<ArgumentException>(() => silo.Grain<IOwlGrain>(" "));
    }

    private static Assembly AssemblyWithStream()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Bad"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Bad").DefineType("IBadGrain",
            TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract, null, [typeof(IGrainWithStringKey)]);
        type.DefineMethod("Items", MethodAttributes.Public | MethodAttributes.Abstract | MethodAttributes.Virtual,
            typeof(IAsyncEnumerable<int>), Type.EmptyTypes);
        type.CreateType();
        return assembly;
    }

    private interface IReturnsStream
    {
        IAsyncEnumerable<int> Items();
    }

    private interface IReturnsValue
    {
        int Number();
    }

    private interface IIsGeneric
    {
        Task Take<T>(T item);
    }

    private interface IHasProperty
    {
        Task Number { get; }
    }

    private interface ITakesByReference
    {
        Task Take(ref int number);
    }

    private interface ITakesTwoTokens
    {
        Task Take(CancellationToken one, CancellationToken two);
    }

    private interface IAnswersOneWay
    {
        [OneWay]
        Task<int> Number();
    }
}
