using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Backups;

public sealed class SqliteToPostgresBackupTests(PostgresServer server) : BackupSuite(new SqliteSource(), new PostgresSource(server));
