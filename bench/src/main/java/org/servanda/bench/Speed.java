package org.servanda.bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks on one core and prints tokens a second of each, as a plain table.
 *
 * <p>Arguments: names of benchmarks ({@code Reading}, {@code Steps.parse}), or none for all.
 */
public final class Speed {
  private Speed() {}

  public static void main(String[] args) throws RunnerException {
    String which = args.length == 0 ? "" : "(" + String.join("|", args) + ")";
    Options options =
        new OptionsBuilder()
            .include("org\\.servanda\\.bench\\..*" + which)
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .timeUnit(TimeUnit.SECONDS)
            .forks(1)
            .threads(1)
            .jvmArgsAppend("-XX:ActiveProcessorCount=1", "-Xmx256m")
            .verbosity(VerboseMode.SILENT)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    System.out.printf("%-24s %12s %10s%n", "benchmark", "tokens/s", "±");
    for (RunResult r : results) {
      Result<?> tokens = r.getSecondaryResults().get("tokens");
      if (tokens != null) {
        String name = r.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        System.out.printf(
            "%-24s %,12.0f %,10.0f%n", name, tokens.getScore(), tokens.getScoreError());
      }
    }
  }
}
