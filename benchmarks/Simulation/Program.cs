using OmniContact.Simulation.Command;

return SimulateCommand.Create().Parse(args).Invoke();
