using Npgsql;
using OmniContact.Load.Servers;
using OmniContact.Storage;

namespace OmniContact.Load.Command;

/// <summary>A run begins with an empty centre: in a database that holds another one it would find secrets whose key it does not have.</summary>
internal static class EmptyDatabase
{
    private const string Tables = "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname = current_schema()";

    /// <exception cref="LoadException">It is none, cannot be reached, or is not empty.</exception>
    public static async Task Check(string database, CancellationToken stop)
    {
        try
        {
            var options = new StorageOptions { DataFolder = Path.GetTempPath(), Database = database };
            options.Validate();
            await using var connection = new NpgsqlConnection(options.ForSilos);
            await connection.OpenAsync(stop);
            await using var command = new NpgsqlCommand(Tables, connection);
            if (await command.ExecuteScalarAsync(stop) is long and > 0 and var tables)
                throw new LoadException($"--database: '{connection.Database}' has {tables} tables; a run needs an empty database (createdb), of which it leaves the tables behind.");
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new LoadException($"--database: {wrong.Message}");
        }
        catch (NpgsqlException away)
        {
            throw new LoadException($"--database: {away.Message}");
        }
    }
}
