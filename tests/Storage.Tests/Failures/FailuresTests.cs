using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OmniContact.Storage.Tests.Failures;

public sealed class FailuresTests
{
    public static TheoryData<Exception> OfDatabasesThatAreAway => new((Exception[])[
        Postgres("57P01", "terminating connection due to administrator command"),
        Postgres("57P02", "terminating connection because of crash of another server process"),
        Postgres("57P03", "the database system is starting up"),
        Postgres("53300", "too many clients already"),
        Postgres("08006", "connection failure"),
        new NpgsqlException("Failed to connect", new SocketException((int)SocketError.ConnectionRefused)),
        new NpgsqlException("Exception while reading from stream", new EndOfStreamException()),
        new NpgsqlException("The connection pool has been exhausted"),
        new TimeoutException("no connection in time"),
        new SqliteException("database is locked", 5)]);

    public static TheoryData<Exception> OfStatements => new((Exception[])[
        Postgres("42601", "syntax error"), Postgres("23505", "duplicate key"), new SqliteException("constraint failed", 19), new InvalidOperationException("a bug")]);

    [Theory]
    [MemberData(nameof(OfDatabasesThatAreAway), DisableDiscoveryEnumeration = true)]
    public void A_database_that_is_away_is_told_as_that_with_what_all_causes_said_and_without_their_exceptions(Exception cause)
    {
        Storage.Failures.IsUnavailable(cause).ShouldBeTrue();
        var told = Storage.Failures.Unavailable(cause);
        told.InnerException.ShouldBeNull();
        for (var said = cause; said is not null; said = said.InnerException) told.Message.ShouldContain(said.Message);
    }

    [Theory]
    [MemberData(nameof(OfStatements), DisableDiscoveryEnumeration = true)]
    public void A_statement_that_is_rejected_is_not_taken_for_a_database_that_is_away(Exception cause) =>
        Storage.Failures.IsUnavailable(cause).ShouldBeFalse();

    private static PostgresException Postgres(string state, string message) => new(message, "FATAL", "FATAL", state);
}
