using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Administration;

public sealed class SqliteAdministrationTests() : AdministrationSuite(new SqliteSource())
{
    protected override async Task<bool> Found(string conversation, string aside)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Opened.Options.DataFolder, "aside")).FullName;
        File.Copy(aside, Path.Combine(folder, StorageOptions.FileName));
        await using var opened = TestStore.On(new() { DataFolder = folder });
        return await opened.Store.FindConversation(conversation) is not null;
    }
}
