using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Documents;

public abstract class DocumentSuite(IDatabaseSource source) : StorageSuite(source)
{
    private IDocuments Documents => Get<IDocuments>();

    [Fact]
    public async Task A_document_is_created_once_and_replaced_only_with_its_etag()
    {
        var first = await Documents.Put("draft", "k", "{\"a\":1}", null);
        first.ShouldNotBeNull();
        (await Documents.Put("draft", "k", "{}", null)).ShouldBeNull();
        (await Documents.Put("draft", "k", "{}", "other")).ShouldBeNull();
        (await Documents.Find("draft", "k")).ShouldBe(new Document("draft", "k", first, "{\"a\":1}"));
        var second = await Documents.Put("draft", "k", "{\"a\":2}", first);
        second.ShouldNotBeNull();
        second.ShouldNotBe(first);
        (await Documents.Put("draft", "k", "{}", first)).ShouldBeNull();
        (await Documents.Find("draft", "k"))!.Body.ShouldBe("{\"a\":2}");
    }

    [Fact]
    public async Task A_removed_document_does_not_come_back_under_an_old_etag()
    {
        var first = (await Documents.Put("draft", "k", "{}", null))!;
        (await Documents.Delete("draft", "k", "other")).ShouldBeFalse();
        (await Documents.Delete("draft", "k", first)).ShouldBeTrue();
        (await Documents.Find("draft", "k")).ShouldBeNull();
        await Documents.Put("draft", "k", "{}", null);
        (await Documents.Put("draft", "k", "{}", first)).ShouldBeNull();
        (await Documents.Delete("draft", "k", first)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_many_that_write_at_once_one_wins()
    {
        var etag = await Documents.Put("board", "b", "0", null);
        var tries = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Documents.Put("board", "b", $"{i}", etag)));
        tries.Count(next => next is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_kind_is_listed_by_key_page_by_page()
    {
        foreach (var key in new[] { "b", "甲", "a", "Z", "😀" }) await Documents.Put("user", key, "{}", null);
        await Documents.Put("other", "c", "{}", null);
        List<string> keys = [];
        string? cursor = null;
        do
        {
            var page = await Documents.List("user", cursor, 2);
            keys.AddRange(page.Items.Select(document => document.Key));
            cursor = page.Next;
        }
        while (cursor is not null);
        keys.ShouldBe(["Z", "a", "b", "甲", "😀"]);
    }
}
