global using ICentre = OmniContact.Configuration.IConfiguration;
