using OmniContact.Server.Secrets;

namespace OmniContact.Server.Tests.Secrets;

public sealed class KeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omni-key-").FullName;

    private string Key => Path.Combine(_folder, "secrets.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_key_is_made_once_and_stays()
    {
        var first = KeyFile.ReadOrCreate(Key);
        first.Length.ShouldBe(32);
        KeyFile.ReadOrCreate(Key).ShouldBe(first);
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        KeyFile.ReadOrCreate(Key);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused_with_what_helps()
    {
        if (OperatingSystem.IsWindows()) return;
        KeyFile.ReadOrCreate(Key);
        File.SetUnixFileMode(Key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Should.Throw<InvalidDataException>(() => KeyFile.ReadOrCreate(Key)).Message.ShouldContain("chmod 600");
    }

    [Fact]
    public void A_damaged_key_is_refused_and_not_replaced()
    {
        File.WriteAllText(Key, "nonsense");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Should.Throw<InvalidDataException>(() => KeyFile.ReadOrCreate(Key)).Message.ShouldContain(Key);
        File.ReadAllText(Key).ShouldBe("nonsense");
    }
}
