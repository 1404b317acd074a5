using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OmniContact.Crash.Tests.Processes;

/// <summary>Changes the data behind the program's back.</summary>
internal static class Sql
{
    public static async Task Run(Data data, params string[] statements)
    {
        await using DbConnection connection = data.Database is { } database
            ? new NpgsqlConnection(database)
            : new SqliteConnection($"Data Source={Path.Combine(data.Folder, "omnicontact.db")};Pooling=False");
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }
}
