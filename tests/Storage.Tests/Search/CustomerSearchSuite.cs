using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Search;

public abstract class CustomerSearchSuite(IDatabaseSource source) : StorageSuite(source)
{
    private ISearch Search => Get<ISearch>();

    [Theory]
    [InlineData("lina", "李娜")]
    [InlineData("ln", "李娜")]
    [InlineData("LiNa", "李娜")]
    [InlineData("li na", "李娜")]
    [InlineData("lin", "李娜")]
    [InlineData("李", "李娜")]
    [InlineData("娜", "李娜")]
    [InlineData("zengmin", "曾敏")]
    [InlineData("shan", "單雄信")]
    [InlineData("单雄", "單雄信")]
    [InlineData("john smith", "John Smith")]
    [InlineData("smith john", "John Smith")]
    [InlineData("Ｓｍｉ", "John Smith")]
    [InlineData("13800138000", "曾敏")]
    [InlineData("+86 138 0013 8000", "曾敏")]
    [InlineData("138-0013", "曾敏")]
    [InlineData("li.na@example.com", "李娜")]
    [InlineData("vip", "單雄信")]
    public async Task A_customer_is_found_by_name_reading_number_address_and_tag(string typed, string name)
    {
        await AddSome();
        (await Search.SearchCustomers(typed, null, 10)).Items.Select(customer => customer.Name).ShouldBe([name]);
    }

    [Theory]
    [InlineData("nali")]
    [InlineData("smith lina")]
    [InlineData("0013")]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Nobody_is_found_by_something_else(string typed)
    {
        await AddSome();
        (await Search.SearchCustomers(typed, null, 10)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_best_match_comes_first_then_the_order_of_names()
    {
        await Add("1", "Lin", []);
        await Add("2", "林一", []);
        await Add("3", "Linda", []);
        await Add("4", "王林", []);
        await Add("5", "Zoe", ["lin"]);
        await Search.CatchUp();
        (await Search.SearchCustomers("lin", null, 10)).Items.Select(customer => customer.Name).ShouldBe(["Lin", "Zoe", "王林", "Linda", "林一"]);
    }

    [Fact]
    public async Task Hits_page_without_gap_or_repeat_and_lists_sort_by_reading()
    {
        string[] names = ["李娜", "李强", "黎明", "Li Na", "林一", "梁朝伟", "Lisa", "黎娜", "李明", "張偉"];
        for (var i = 0; i < names.Length; i++) await Add($"{i}", names[i], []);
        await Search.CatchUp();
        (await Pages(cursor => Search.SearchCustomers("li", cursor, 3))).ShouldBe(
            ["Li Na", "Lisa", "黎明", "黎娜", "李明", "李娜", "李强", "梁朝伟", "林一"]);
        (await Pages(cursor => Store.ListCustomers(cursor, 3))).ShouldBe(
            ["Li Na", "黎明", "黎娜", "李明", "李娜", "李强", "梁朝伟", "林一", "Lisa", "張偉"]);
        await Should.ThrowAsync<ArgumentException>(Search.SearchCustomers("li", "x", 3));
    }

    [Fact]
    public async Task A_renamed_customer_is_found_by_the_new_name_only_and_a_deleted_one_not_at_all()
    {
        await Add("1", "李娜", []);
        await Search.CatchUp();
        await Store.Commit(Make.Unit() with { Customers = [new(Make.Customer("1", "王芳"), 1)] });
        await Search.CatchUp();
        (await Search.SearchCustomers("lina", null, 10)).Items.ShouldBeEmpty();
        (await Search.SearchCustomers("wf", null, 10)).Items.ShouldHaveSingleItem().Name.ShouldBe("王芳");
        await Store.Commit(Make.Unit() with { Customers = [new(Make.Customer("1", "王芳") with { Deleted = true }, 2)] });
        await Search.CatchUp();
        (await Search.SearchCustomers("wf", null, 10)).Items.ShouldBeEmpty();
        (await Store.ListCustomers(null, 10)).Items.ShouldBeEmpty();
        (await Store.FindCustomer("1"))!.Deleted.ShouldBeTrue();
    }

    private async Task AddSome()
    {
        await Add("1", "李娜", ["li.na@example.com"]);
        await Add("2", "曾敏", ["+8613800138000"]);
        await Store.Commit(Make.New(Make.Customer("3", "單雄信") with { Tags = ["VIP客户"] }));
        await Add("4", "John Smith", []);
        await Search.CatchUp();
    }

    private Task Add(string id, string name, string[] handles) =>
        Store.Commit(Make.New(Make.Customer(id, name) with { Handles = [.. handles] }));

    private static async Task<List<string>> Pages(Func<string?, Task<Page<CustomerRow>>> page)
    {
        List<string> names = [];
        for (string? cursor = null; ;)
        {
            var next = await page(cursor);
            names.AddRange(next.Items.Select(customer => customer.Name));
            if ((cursor = next.Next) is null) return names;
        }
    }
}
