using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios;

/// <summary>
/// Written service: the agent writes, the customer is silent and then writes, and so on; the last words are the agent's. In each
/// silence the queue's rules run: reminder, end, quiet.
/// </summary>
/// <param name="MeanTurns">Answers of the agent, geometric with this mean, 1 or more.</param>
/// <param name="Writing">From the customer's words, or from taking it, to the agent's answer, in seconds.</param>
/// <param name="Silence">From the agent's answer to the customer's next words, in seconds.</param>
internal sealed record Talk(double MeanTurns, Distribution Writing, Distribution Silence);
