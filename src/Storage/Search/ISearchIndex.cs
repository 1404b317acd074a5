using System.Collections.Immutable;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Search;

/// <summary>Where the two databases differ in full-text search: how terms of messages are kept and matched.</summary>
internal interface ISearchIndex
{
    /// <summary>The tables of the index.</summary>
    ImmutableArray<string> Tables { get; }

    /// <summary>Entries of the queue per transaction.</summary>
    int PassSize { get; }

    /// <summary>Lets one process index at a time, until its transaction ends; null where there is only one.</summary>
    string? Lock { get; }

    /// <summary>Tables and joins that give the columns of <c>messages</c> and the document number.</summary>
    string From { get; }

    /// <summary>The document number by which the database walks its index from the newest on.</summary>
    string Document { get; }

    /// <summary>The condition for candidates, with <c>{0}</c> for the value of <see cref="Query"/>.</summary>
    string Matches { get; }

    string Query(IEnumerable<SearchTerm> terms);

    /// <summary>The rows, with one column named <c>value</c>, of the parameter <c>$1</c> that <see cref="Numbers"/> makes.</summary>
    string Each { get; }

    /// <summary>Numbers as one parameter, so that a statement is prepared but once, however many there are.</summary>
    object Numbers(IEnumerable<long> values);

    Task Put(Session session, IReadOnlyCollection<IndexedMessage> messages, CancellationToken cancel);

    Task Remove(Session session, IReadOnlyCollection<long> documents, CancellationToken cancel);
}
