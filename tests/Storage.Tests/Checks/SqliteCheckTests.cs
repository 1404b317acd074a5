using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Checks;

public sealed class SqliteCheckTests() : CheckSuite(new SqliteSource())
{
    [Fact]
    public async Task Damage_inside_the_file_is_found_by_the_check_of_the_file_alone()
    {
        await Small.Fill();
        // The index is forgotten, its pages stay.
        await Small.Sql("PRAGMA writable_schema = ON");
        await Small.Sql("DELETE FROM sqlite_schema WHERE name = 'conversations_by_start'");
        await Small.Sql("PRAGMA writable_schema = RESET");
        (await Check()).Where(outcome => !outcome.Ok).Select(outcome => outcome.Name).ShouldBe(["file-whole"]);
    }
}
