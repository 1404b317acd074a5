using OmniContact.Server.Cli;

return await ServerCommand.Run(args);
