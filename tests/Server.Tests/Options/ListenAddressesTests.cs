using OmniContact.Server.Options;

namespace OmniContact.Server.Tests.Options;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080;http://[::1]:8080")]
    [InlineData("http://unix:/tmp/omni.sock")]
    public void On_this_machine_anything_goes(string urls) => Faults(urls).ShouldBeEmpty();

    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://*:8080")]
    [InlineData("http://+:8080")]
    [InlineData("http://192.168.1.5:8080")]
    [InlineData("http://desk.example")]
    [InlineData("http://127.0.0.1:8080;http://[::]:8080")]
    public void Beyond_it_passwords_do_not_travel_unencrypted(string urls)
    {
        Faults(urls).ShouldHaveSingleItem().ShouldContain("--insecure-listen");
        ListenAddresses.Faults(new ServerOptions { Urls = urls, InsecureListen = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Https_wants_a_certificate()
    {
        Faults("https://0.0.0.0:8443").ShouldHaveSingleItem().ShouldContain("--certificate");
        ListenAddresses.Faults(new ServerOptions { Urls = "https://0.0.0.0:8443", Certificate = "a.pem" }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    public void Somewhere_it_has_to_listen(string urls) => Faults(urls).ShouldHaveSingleItem().ShouldContain("names no address");

    [Theory]
    [InlineData("http://127.0.0.1:8080/desk")]
    [InlineData("http://127.0.0.1:8080?q=1")]
    [InlineData("http://127.0.0.1:8080#top")]
    [InlineData("http://li@127.0.0.1:8080")]
    [InlineData("8080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("nonsense")]
    public void What_is_no_address_is_named(string urls) => Faults(urls).ShouldHaveSingleItem().ShouldContain(urls);

    private static IEnumerable<string> Faults(string urls) => ListenAddresses.Faults(new ServerOptions { Urls = urls });
}
