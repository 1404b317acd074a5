using OmniContact.Server.Cli;

return await ServerCommand.Create().Parse(args).InvokeAsync();
