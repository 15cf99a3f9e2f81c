using Demarche.Cli;

return CommandLine.Run(args);
