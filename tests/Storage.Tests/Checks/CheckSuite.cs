using OmniContact.Routing.Conversations;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Checks;

public abstract class CheckSuite(IDatabaseSource source) : StorageSuite(source)
{
    internal SmallStore Small => new(Opened);

    public static TheoryData<string> Names => [.. Damage.ByCheck.Keys];

    [Fact]
    public async Task A_store_in_good_order_passes_every_check()
    {
        await Small.Fill();
        var outcomes = await Check();
        outcomes.ShouldAllBe(outcome => outcome.Ok);
        outcomes.Select(outcome => outcome.Name).Order().ShouldBe(Damage.ByCheck.Keys.Append("file-whole").Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_broken_promise_is_found_by_its_check_alone(string name)
    {
        await Small.Fill();
        await Damage.ByCheck[name](Small);
        var broken = (await Check()).Where(outcome => !outcome.Ok).ToList();
        broken.Select(outcome => outcome.Name).ShouldBe([name]);
        broken[0].Examples.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Many_faults_are_counted_and_a_few_are_named()
    {
        await Small.Fill();
        for (var i = 0; i < 8; i++) await Small.Put(SmallStore.New($"x{i}", ConversationStatus.Active));
        var owner = (await Check()).Single(outcome => outcome.Name == "one-owner");
        owner.Broken.ShouldBe(8);
        owner.Examples.Length.ShouldBe(5);
    }

    [Fact]
    public async Task What_a_supervisor_forced_may_take_an_agent_over_capacity()
    {
        await Small.Fill();
        await Damage.ByCheck["capacity"](Small);
        await Small.Say(SmallStore.Offer("v9", 1, OfferOrigin.Forced));
        (await Check()).Single(outcome => outcome.Name == "capacity").Ok.ShouldBeTrue();
    }

    protected async Task<IReadOnlyList<CheckOutcome>> Check() => await Get<IStoreAdministration>().Check();
}
