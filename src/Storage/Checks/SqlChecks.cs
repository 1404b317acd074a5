using System.Collections.Immutable;

namespace OmniContact.Storage.Checks;

/// <summary>What queries alone can show: numbering without a gap, and that nothing points nowhere.</summary>
internal static class SqlChecks
{
    public static readonly ImmutableArray<SqlCheck> All =
    [
        new("facts-without-gap", "Facts are numbered 1, 2, 3 ... up to the counter, so that every reader can resume.", """
            SELECT position FROM facts AS fact
            WHERE position > 1 AND NOT EXISTS (SELECT 1 FROM facts AS earlier WHERE earlier.position = fact.position - 1)
            UNION ALL
            SELECT value FROM counters WHERE name = 'facts' AND value <> (SELECT COALESCE(MAX(position), 0) FROM facts)
            """),
        new("messages-without-gap", "The messages of a conversation are numbered 1, 2, 3 ...", """
            SELECT conversation_id FROM messages GROUP BY conversation_id HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)
            """),
        new("messages-belong", "Every message belongs to a conversation.", """
            SELECT DISTINCT conversation_id FROM messages
            WHERE NOT EXISTS (SELECT 1 FROM conversations WHERE conversations.id = messages.conversation_id)
            """),
        new("timeline-whole", "A message stands in the timeline of its conversation's customer.", """
            SELECT messages.conversation_id, messages.number FROM messages
            JOIN conversations ON conversations.id = messages.conversation_id
            WHERE messages.customer_id <> conversations.customer_id
            """),
        new("customers-known", "Every conversation has its customer.", """
            SELECT id FROM conversations
            WHERE NOT EXISTS (SELECT 1 FROM customers WHERE customers.id = conversations.customer_id)
            """),
        new("outbox-belongs", "Every entry on its way has a sender that exists.", """
            SELECT sender, sequence FROM outbox
            WHERE NOT (sender LIKE 'conversation/%' AND EXISTS (SELECT 1 FROM conversations WHERE id = substr(sender, 14)))
              AND NOT (sender LIKE 'customer/%' AND EXISTS (SELECT 1 FROM customers WHERE id = substr(sender, 10)))
              AND NOT (sender LIKE 'agent/%' AND EXISTS (SELECT 1 FROM actors WHERE kind = 'agent' AND key = substr(sender, 7)))
              AND NOT (sender LIKE 'queue/%' AND EXISTS (SELECT 1 FROM actors WHERE kind = 'queue' AND key = substr(sender, 7)))
            """),
        new("deadlines-belong", "Every deadline has an owner to wake.", """
            SELECT owner_kind, owner_key FROM deadlines
            WHERE NOT (owner_kind = 'conversation' AND EXISTS (SELECT 1 FROM conversations WHERE id = owner_key))
              AND NOT EXISTS (SELECT 1 FROM actors WHERE kind = owner_kind AND key = owner_key)
            """),
        new("configuration-numbered", "Versions of the configuration are numbered 1, 2, 3 ..., and every row is of one.", """
            SELECT version FROM configuration_changes AS change
            WHERE version > 1 AND NOT EXISTS (SELECT 1 FROM configuration_changes AS earlier WHERE earlier.version = change.version - 1)
            UNION
            SELECT version FROM configuration_rows AS entity
            WHERE NOT EXISTS (SELECT 1 FROM configuration_changes WHERE configuration_changes.version = entity.version)
            """),
        new("contents-belong", "Every stored content is of an attachment or of an upload under way.", """
            SELECT DISTINCT content_id FROM attachment_chunks
            WHERE NOT EXISTS (SELECT 1 FROM attachments WHERE attachments.content_id = attachment_chunks.content_id)
              AND NOT EXISTS (SELECT 1 FROM attachment_uploads WHERE attachment_uploads.content_id = attachment_chunks.content_id)
            """),
    ];
}
