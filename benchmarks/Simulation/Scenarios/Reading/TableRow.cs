namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record TableRow(int Number, string[] Cells);
