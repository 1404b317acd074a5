using OmniContact.Routing.Texts;

namespace OmniContact.Routing.Configuration;

/// <summary>What is wrong with the canned replies that all share.</summary>
internal static class CannedReplyValidation
{
    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) => entities.CannedReplies.Values.SelectMany(reply =>
    {
        var where = $"cannedReply/{reply.Id}";
        var queues = reply.QueueIds.Index().SelectMany(queue => References.Queue(queue.Item, entities, $"{where}.queueIds[{queue.Index}]"));
        return CannedReplyFaults.Of(reply, $"{where}.").Concat(queues);
    });
}
