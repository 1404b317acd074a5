using OmniContact.Benchmarks.Scaling.Shards;
using OmniContact.Benchmarks.Scaling.Sizing;

SizingTable.Write(Console.Out);
Console.WriteLine();
ShardTable.Write(Console.Out);
