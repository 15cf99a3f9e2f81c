using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Demarche.Bench.SyntaxBenchmark).Assembly).Run(args);
