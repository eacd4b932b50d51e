package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Runs the example programs; without arguments, the DORA report of the whole history.
 *
 * <p>They run on the embedded sandbox unless the environment names a PagerDuty account:
 *
 * <pre>{@code
 * mvn -q compile exec:java
 * PAGERDUTY_TOKEN=… mvn -q compile exec:java -Dexec.args="incidents --since 2025-01-01"
 * }</pre>
 */
@Command(
    name = "examples",
    description =
        "Programs that show the PagerDuty SDK at work; without one of them, the DORA report of the"
            + " whole history.",
    footer = {
      "",
      "The programs run on the embedded sandbox, or on PagerDuty when PAGERDUTY_TOKEN is set, or",
      "those of a Scoped OAuth app: PAGERDUTY_CLIENT_ID, PAGERDUTY_CLIENT_SECRET,",
      "PAGERDUTY_COMPANY_SUBDOMAIN; for alert, PAGERDUTY_ROUTING_KEY. PAGERDUTY_REGION (us or eu)",
      "and PAGERDUTY_FROM (an e-mail address) are read, too."
    })
public final class Examples implements Callable<Integer> {

  private final Shell shell;

  private Examples(Shell shell) {
    this.shell = shell;
  }

  /** Runs the program that the first argument names and ends this JVM with its exit code. */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            isWatched(),
            System.getenv(),
            InstantSource.system());
    // OkHttp's idle threads would keep the JVM, and Maven, waiting.
    System.exit(run(shell, args));
  }

  /** Asks the operating system whether a person sees standard error, which Java does not tell. */
  private static boolean isWatched() {
    try {
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a program and returns its exit code. */
  static int run(Shell shell, String... args) {
    CommandLine line =
        withHelp(new Examples(shell))
            .addSubcommand(withHelp(new IncidentsCommand(shell)))
            .addSubcommand(withHelp(new DoraCommand(shell)))
            .addSubcommand(withHelp(new ReviewerCommand(shell)))
            .addSubcommand(withHelp(new OncallCommand(shell)))
            .addSubcommand(withHelp(new BitbucketCommand(shell)))
            .addSubcommand(alert(shell));
    return line.setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setParameterExceptionHandler((e, rest) -> failed(shell, Failures.usage(e), 2))
        .setExecutionExceptionHandler(
            (e, command, result) -> failed(shell, Failures.message(e), Failures.code(e)))
        .execute(args);
  }

  private static CommandLine alert(Shell shell) {
    return withHelp(new AlertCommand())
        .addSubcommand(withHelp(new TriggerCommand(shell)))
        .addSubcommand(withHelp(new AcknowledgeCommand(shell)))
        .addSubcommand(withHelp(new ResolveCommand(shell)))
        .addSubcommand(withHelp(new ChangeCommand(shell)));
  }

  private static CommandLine withHelp(Callable<Integer> program) {
    CommandLine line = new CommandLine(program);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int failed(Shell shell, String message, int code) {
    shell.notice("error: " + Texts.line(message, 1000));
    return code;
  }

  @Override
  public Integer call() {
    return new DoraCommand(shell).report(new Period(null, null, List.of()));
  }
}
