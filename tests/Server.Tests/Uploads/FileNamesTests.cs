using OmniContact.Server.Uploads;

namespace OmniContact.Server.Tests.Uploads;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("photo.jpg", "photo.jpg")]
    [InlineData("照片 1.jpg", "照片 1.jpg")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\me\a.txt", "a.txt")]
    [InlineData("a\r\nSet-Cookie: x.txt", "aSet-Cookie x.txt")]
    [InlineData("invoice\u202Egpj.exe", "invoicegpj.exe")]
    [InlineData("a<b>|?.txt", "ab.txt")]
    [InlineData("...", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    public void A_name_keeps_what_is_harmless(string? name, string clean) => FileNames.Clean(name).ShouldBe(clean);

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var clean = FileNames.Clean(new string('长', 500) + ".pdf");
        clean.Length.ShouldBe(FileNames.Longest);
        clean.ShouldEndWith(".pdf");
    }
}
