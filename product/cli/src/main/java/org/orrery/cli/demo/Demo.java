package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orrery.cli.Faults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the story once; exit code 1 when a step failed, 2 when it could not begin. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = "Plays the story of a credit-risk model, from its drawing to a new champion.")
public final class Demo implements Callable<Integer> {
  @Option(names = "--home", required = true, hidden = true)
  private Path home;

  @Option(names = "--keep", description = "Leaves server and workbench running for a person.")
  private boolean keep;

  @Option(
      names = "--without-workbench",
      description = "Plays against the server alone and takes no pictures.")
  private boolean withoutWorkbench;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Steps steps = new Steps(System.out);
    Stage stage = Stage.prepare(home);
    try (ServerProcess server = new ServerProcess(stage);
        Workbench workbench = new Workbench(stage)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(workbench, server)));
      play(new Story(stage, steps, server, withoutWorkbench ? null : workbench));
      System.out.println(steps.summary());
      if (keep && steps.failed() == 0) {
        server.await();
      }
    }
    return steps.failed() == 0 ? 0 : 1;
  }

  /** Also when the story is ended by a signal, nothing of it goes on running. */
  private static void end(Workbench workbench, ServerProcess server) {
    workbench.close();
    server.close();
  }

  private void play(Story story) {
    try (story) {
      story.play();
      if (keep) {
        story.leaveOpen();
      }
    } catch (StepFailedException e) {
      // its line is written already; what comes after it could only fail as well
    }
  }

  /** The command as a whole, for {@code main} and for tests. */
  static CommandLine commandLine() {
    return new CommandLine(new Demo()).setExecutionExceptionHandler(new Faults());
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
