namespace OmniContact.EmbeddedSilo.Tests;

internal sealed class HomemadeException : Exception;
