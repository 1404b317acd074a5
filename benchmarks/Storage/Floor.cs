using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OmniContact.Benchmarks.Storage;

/// <summary>What the database does by itself: one row per transaction, one caller, same durability.</summary>
internal static class Floor
{
    public static double Sqlite(string folder)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "floor.db")};Pooling=False");
        return Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", "BLOB");
    }

    public static double Postgres(string connectionString)
    {
        using NpgsqlConnection connection = new(connectionString);
        return Run(connection, "SET synchronous_commit = on;", "BYTEA");
    }

    private static double Run(DbConnection connection, string settings, string blob)
    {
        connection.Open();
        Execute(connection, $"{settings} CREATE TABLE floor_rows (id BIGINT PRIMARY KEY, name TEXT UNIQUE, body {blob})");
        var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO floor_rows VALUES (@id, @name, @body)";
        foreach (var name in new[] { "@id", "@name", "@body" })
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = name;
            insert.Parameters.Add(parameter);
        }
        var rows = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed.TotalSeconds < 2; rows++)
        {
            insert.Parameters[0].Value = (long)rows;
            insert.Parameters[1].Value = $"n{rows}";
            insert.Parameters[2].Value = new byte[256];
            insert.ExecuteNonQuery();
        }
        return rows / watch.Elapsed.TotalSeconds;
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
