namespace Orleans.Embedded;

/// <summary>A choice: a share from 0 to 1, and a number for what else has to be chosen.</summary>
internal readonly record struct SeededChoice(double Share, int Number);
