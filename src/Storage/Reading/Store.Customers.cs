namespace OmniContact.Storage.Reading;

internal sealed partial class Store
{
    private const string CustomerList = "customers";

    public Task<CustomerRow?> FindCustomer(string id, CancellationToken cancel = default) => database.Row(
        $"SELECT {CustomerRows.Columns} FROM customers WHERE id = $1", CustomerRows.Map, [id], cancel);

    public async Task<Page<CustomerRow>> ListCustomers(string? cursor, int limit, CancellationToken cancel = default)
    {
        var where = new Where().And("deleted = 0");
        if (cursor is not null) where.And("(sort_key, id) > ({0}, {1})", Cursor.Parse(CustomerList, cursor, "tt"));
        var sql = $"SELECT {CustomerRows.Columns}, sort_key FROM customers {where.Sql} ORDER BY sort_key, id LIMIT {where.Parameter(Limits.Check(limit) + 1)}";
        var rows = await database.Rows(sql, row => (Customer: CustomerRows.Map(row), SortKey: row.GetString(10)), where.Values, cancel);
        var page = Paging.Of(rows, limit, last => Cursor.Format(CustomerList, last.SortKey, last.Customer.Id));
        return new([.. page.Items.Select(item => item.Customer)], page.Next);
    }
}
