using OmniContact.Load.Command;

return await LoadCommand.Create().Parse(args).InvokeAsync();
