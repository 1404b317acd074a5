using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Backups;

public sealed class SqliteBackupTests() : BackupSuite(new SqliteSource(), new SqliteSource());
