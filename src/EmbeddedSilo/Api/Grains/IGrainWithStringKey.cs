namespace Orleans;

/// <summary>A grain contract whose keys are strings.</summary>
public interface IGrainWithStringKey : IGrain;
