using System.Text;
using OmniContact.Server.Uploads;

namespace OmniContact.Server.Tests.Uploads;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "a.jpg", "image/jpeg")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "a.txt", "image/png")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, "a.exe", "application/zip")]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0x00 }, "a.jpg", "application/octet-stream")]
    [InlineData(new byte[] { 0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6F, 0x6D }, "a", "video/mp4")]
    [InlineData(new byte[] { 0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50 }, "a", "image/webp")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "a.png", "application/pdf")]
    public void A_file_is_what_its_first_bytes_are(byte[] head, string name, string type) =>
        FileSniffer.Sniff(head, name).MediaType.ShouldBe(type);

    [Theory]
    [InlineData("<!DOCTYPE html><p>hi", "text/html")]
    [InlineData("\n  <HTML>", "text/html")]
    [InlineData("just text <script>alert(1)</script>", "text/html")]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml")]
    [InlineData("<svg onload=alert(1)>", "image/svg+xml")]
    [InlineData("<?xml version=\"1.0\"?><order/>", "text/xml")]
    [InlineData("hello 你好", "text/plain")]
    public void Markup_is_found_whatever_the_name_says(string text, string type)
    {
        var kind = FileSniffer.Sniff(Encoding.UTF8.GetBytes(text), "picture.png");
        kind.MediaType.ShouldBe(type);
        kind.Inline.ShouldBeFalse();
    }

    [Fact]
    public void Only_pixels_and_sound_are_shown_in_pages()
    {
        FileKind.Of("image/png").Inline.ShouldBeTrue();
        FileKind.Of("audio/mpeg").Inline.ShouldBeTrue();
        foreach (var saved in new[] { "image/svg+xml", "text/html", "application/pdf", "text/plain", "application/xhtml+xml", "text/xml" })
            FileKind.Of(saved).Inline.ShouldBeFalse(saved);
        FileKind.Html.SentAs.ShouldBe("application/octet-stream");
        FileKind.Svg.SentAs.ShouldBe("application/octet-stream");
    }
}
