using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Texts;
using OmniContact.Routing.WrapUps;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>Configuration while servers are replaced one by one.</summary>
public sealed class MixedReleaseConfigurationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;

    private static readonly ConfigurationRow Hello = new(
        ConfigurationKinds.CannedReply, "hello", OmniJson.Write(new CannedReply { Id = "hello", Name = new("问候", "Greeting"), Body = new("您好", "Hello") }));

    private static readonly ConfigurationRow Form = new(
        ConfigurationKinds.WrapUpForm, "summary", OmniJson.Write(new WrapUpForm { Id = "summary", Name = new("小结", "Summary"), Fields = [new() { Id = "words", Name = new("说明", "Words") }] }));

    private static readonly ConfigurationRow Long = new(
        ConfigurationKinds.Threshold, "long", OmniJson.Write(new Threshold { Id = "long", Name = new("排队过长", "Long queue") }));

    public static TheoryData<string> Newer => [ConfigurationKinds.CannedReply, ConfigurationKinds.WrapUpForm, ConfigurationKinds.Threshold];

    [Theory, MemberData(nameof(Newer))]
    public async Task A_kind_that_a_server_beside_this_one_does_not_know_is_set_once_that_one_is_gone(string kind)
    {
        var row = new[] { Hello, Form, Long }.Single(one => one.Kind == kind);
        var servers = new Servers { Current = ConfigurationKinds.Since(kind) - 1 };
        var services = new ServiceCollection().AddStorage(new StorageOptions { DataFolder = _folder, Durability = Durability.Off }).AddGrains().AddSingleton<ICommonVersion>(servers);
        await using var process = services.BuildServiceProvider();
        var configuration = process.GetRequiredService<IConfiguration>();
        (await configuration.Change(0, "test", "", [row])).Faults.ShouldHaveSingleItem().Code.ShouldBe("not-yet");
        servers.Current = ConfigurationKinds.Since(kind);
        (await configuration.Change(0, "test", "", [row])).Version.ShouldBe(1);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class Servers : ICommonVersion
    {
        public int Current { get; set; }
    }
}
