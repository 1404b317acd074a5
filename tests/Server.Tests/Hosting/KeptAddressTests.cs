using OmniContact.Server.Hosting;

namespace OmniContact.Server.Tests.Hosting;

public sealed class KeptAddressTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omni-address-").FullName;

    private string File => Path.Combine(_folder, "server.address");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_address_of_a_running_server_is_found_and_gone_when_it_ends()
    {
        KeptAddress.Of(_folder).ShouldBeNull();
        using (KeptAddress.Keep(_folder, ["http://127.0.0.1:8123", "http://[::1]:8123"]))
            KeptAddress.Of(_folder).ShouldBe(new Uri("http://127.0.0.1:8123/"));
        KeptAddress.Of(_folder).ShouldBeNull();
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public void What_a_killed_server_left_behind_is_no_address()
    {
        System.IO.File.WriteAllText(File, "http://127.0.0.1:8123/");
        KeptAddress.Of(_folder).ShouldBeNull();
    }

    [Fact]
    public void Only_its_owner_reads_it()
    {
        using var kept = KeptAddress.Keep(_folder, ["http://127.0.0.1:8123"]);
        if (!OperatingSystem.IsWindows()) System.IO.File.GetUnixFileMode(File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:8080/")]
    [InlineData("https://[::]:8443", "https://127.0.0.1:8443/")]
    [InlineData("http://192.0.2.7:8080", "http://192.0.2.7:8080/")]
    public void A_server_that_listens_everywhere_is_asked_at_loopback(string listens, string asked)
    {
        using var kept = KeptAddress.Keep(_folder, [listens]);
        KeptAddress.Of(_folder).ShouldBe(new Uri(asked));
    }
}
