using OmniContact.Benchmarks.Micro;

Console.WriteLine("median of 25 rounds, by turns (10th to 90th percentile), each after half a round that is not counted; CPU time and bytes allocated for one assign and one release");
Memory.Print();
Assigning.Print();
Scaling.Print();
Hardships.Print();
