using System.Security.Cryptography;
using OmniContact.Storage.Attachments;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Attachments;

public abstract class AttachmentSuite(IDatabaseSource source) : StorageSuite(source)
{
    private IAttachments Attachments => Get<IAttachments>();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(AttachmentStore.ChunkBytes)]
    [InlineData(3 * AttachmentStore.ChunkBytes + 17)]
    public async Task A_content_comes_back_as_it_was(int length)
    {
        var bytes = Bytes(length);
        var info = Info("f1", bytes);
        await Attachments.Put(info, new MemoryStream(bytes));
        (await Attachments.Find("f1")).ShouldBe(info);
        await using var content = (await Attachments.Open("f1"))!;
        using MemoryStream read = new();
        await content.CopyToAsync(read);
        read.ToArray().ShouldBe(bytes);
        content.Length.ShouldBe(length);
    }

    [Fact]
    public async Task A_part_is_read_from_anywhere()
    {
        var bytes = Bytes(2 * AttachmentStore.ChunkBytes + 100);
        await Attachments.Put(Info("f1", bytes), new MemoryStream(bytes));
        await using var content = (await Attachments.Open("f1"))!;
        content.Seek(AttachmentStore.ChunkBytes - 10, SeekOrigin.Begin);
        var part = new byte[40];
        await content.ReadExactlyAsync(part);
        part.ShouldBe(bytes.AsSpan(AttachmentStore.ChunkBytes - 10, 40).ToArray());
    }

    [Fact]
    public async Task The_same_again_is_harmless_and_another_under_its_id_is_refused()
    {
        var bytes = Bytes(100);
        await Attachments.Put(Info("f1", bytes), new MemoryStream(bytes));
        await Attachments.Put(Info("f1", bytes), new MemoryStream(bytes));
        var other = Bytes(101);
        await Should.ThrowAsync<InvalidOperationException>(Attachments.Put(Info("f1", other), new MemoryStream(other)));
        (await Attachments.Find("f1"))!.Length.ShouldBe(100);
        (await Chunks()).ShouldBe(1);
    }

    [Fact]
    public async Task A_content_that_is_not_what_was_announced_is_refused_and_leaves_nothing()
    {
        var bytes = Bytes(AttachmentStore.ChunkBytes + 5);
        await Should.ThrowAsync<ArgumentException>(Attachments.Put(Info("f1", bytes) with { Sha256 = new('0', 64) }, new MemoryStream(bytes)));
        await Should.ThrowAsync<ArgumentException>(Attachments.Put(Info("f1", bytes) with { Length = 5 }, new MemoryStream(bytes)));
        await Should.ThrowAsync<ArgumentException>(Attachments.Put(Info("f1", bytes), new MemoryStream(bytes, 0, 7)));
        (await Attachments.Find("f1")).ShouldBeNull();
        (await Attachments.Open("f1")).ShouldBeNull();
        (await Chunks()).ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_content_is_gone_with_its_chunks()
    {
        var bytes = Bytes(100);
        await Attachments.Put(Info("f1", bytes), new MemoryStream(bytes));
        (await Attachments.Delete("f1")).ShouldBeTrue();
        (await Attachments.Delete("f1")).ShouldBeFalse();
        (await Attachments.Find("f1")).ShouldBeNull();
        (await Chunks()).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_cut_off_upload_left_is_removed_after_a_day()
    {
        var database = Get<Database>();
        await database.Execute("INSERT INTO attachment_uploads (content_id, started_at) VALUES ($1, $2)", ["lost", Time.GetUtcNow()], default);
        await database.Execute("INSERT INTO attachment_chunks (content_id, number, data) VALUES ($1, 0, $2)", ["lost", new byte[10]], default);
        Time.Advance(TimeSpan.FromHours(23));
        await Get<AttachmentStore>().DropAbandoned(default);
        (await Chunks()).ShouldBe(1);
        Time.Advance(TimeSpan.FromHours(2));
        await Get<AttachmentStore>().DropAbandoned(default);
        (await Chunks()).ShouldBe(0);
    }

    private Task<long> Chunks() => Get<Database>().Row("SELECT COUNT(*) FROM attachment_chunks", row => row.GetInt64(0), [], default);

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private static AttachmentInfo Info(string id, byte[] bytes) =>
        new(id, "照片.png", "image/png", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), "v1", Make.Start);
}
