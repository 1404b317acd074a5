using OmniContact.Load.Command;

return await LoadCommand.Run(args);
