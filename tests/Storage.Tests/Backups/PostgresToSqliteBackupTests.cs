using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Backups;

public sealed class PostgresToSqliteBackupTests(PostgresServer server) : BackupSuite(new PostgresSource(server), new SqliteSource());
