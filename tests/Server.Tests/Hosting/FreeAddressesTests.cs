using System.Net;
using System.Net.Sockets;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;

namespace OmniContact.Server.Tests.Hosting;

public sealed class FreeAddressesTests : IDisposable
{
    private readonly TcpListener _other = new(IPAddress.Loopback, 0);
    private readonly string _folder = Directory.CreateTempSubdirectory("omni-free-").FullName;

    public FreeAddressesTests() => _other.Start();

    public void Dispose()
    {
        _other.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task An_address_that_is_taken_ends_the_start_before_anything_is_written(string host)
    {
        var options = new ServerOptions { Data = _folder, Urls = $"http://{host}:{((IPEndPoint)_other.LocalEndpoint).Port}" };
        var error = await Should.ThrowAsync<SocketException>(ServerStart.Run(new Launch(options), CancellationToken.None));
        StartFailure.Explain(error, options)!.ShouldStartWith($"Another program listens on {options.Urls} already.");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void An_address_that_is_free_stays_free()
    {
        _other.Stop();
        var options = new ServerOptions { Urls = "http://127.0.0.1:0;http://localhost:0" };
        FreeAddresses.Check(options);
        FreeAddresses.Check(options);
    }
}
