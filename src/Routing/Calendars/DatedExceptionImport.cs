using System.Collections.Immutable;

namespace OmniContact.Routing.Calendars;

/// <summary>What an import read. With faults it is refused as a whole.</summary>
public sealed record DatedExceptionImport(ImmutableArray<DatedException> Exceptions, ImmutableArray<Fault> Faults);
