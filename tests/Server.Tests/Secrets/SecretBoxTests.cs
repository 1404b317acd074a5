using System.Security.Cryptography;
using OmniContact.Server.Secrets;

namespace OmniContact.Server.Tests.Secrets;

public sealed class SecretBoxTests
{
    private readonly SecretBox _box = new(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void What_was_sealed_is_opened() => _box.Open("wechat", _box.Seal("wechat", "app secret 密钥")).ShouldBe("app secret 密钥");

    [Fact]
    public void The_same_secret_never_looks_the_same() => _box.Seal("wechat", "x").ShouldNotBe(_box.Seal("wechat", "x"));

    [Fact]
    public void A_secret_cannot_be_put_in_anothers_place() => Should.Throw<SecretException>(() => _box.Open("sms", _box.Seal("wechat", "x")));

    [Fact]
    public void Another_key_does_not_open_it() =>
        Should.Throw<SecretException>(() => new SecretBox(RandomNumberGenerator.GetBytes(32)).Open("wechat", _box.Seal("wechat", "x")));

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("v1.")]
    [InlineData("v1.AAAA")]
    public void What_is_damaged_is_named(string box) =>
        Should.Throw<SecretException>(() => _box.Open("wechat", box)).Message.ShouldContain("'wechat'");

    [Fact]
    public void A_changed_character_is_noticed()
    {
        var box = _box.Seal("wechat", "a longer secret").ToCharArray();
        box[10] = box[10] == 'A' ? 'B' : 'A';
        Should.Throw<SecretException>(() => _box.Open("wechat", new string(box)));
    }
}
