package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The merge driver: Git hands three temporary files and reads the result from ours. */
@Command(
    name = "merge-file",
    hidden = true,
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Called by Git: merges a drawing; ends with 1 for conflicts or errors.")
final class GitMergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BASE", description = "Empty when both sides added it.")
  private Path base;

  @Parameters(index = "1", paramLabel = "OURS", description = "Receives the result.")
  private Path ours;

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The other side.")
  private Path theirs;

  @Parameters(index = "3", paramLabel = "PATH", description = "Its name in the work tree.")
  private Path path;

  @Override
  public Integer call() throws IOException {
    Lifecycle our = LifecycleFiles.load(ours);
    Lifecycle their = LifecycleFiles.load(theirs);
    Merge merge = Merge.of(base(our), our, their);
    Input merged = Input.of(path.toString());
    MergeReport report =
        MergeReport.of(
            merge, merged.name(), LocalDate.now(), new Neighbours(List.of(merged)).rules());
    MergeCommand.write(merge, report, ours, path.toAbsolutePath());
    PrintWriter err = spec.commandLine().getErr();
    report.text().forEach(err::println);
    if (!merge.isClean()) {
      err.println(path + ": the conflicts stand in " + path + ".conflicts; git add settles them");
    }
    if (!report.validation().holds()) {
      err.println(path + ": correct what does not hold; git add settles it");
    }
    err.flush();
    return report.isSettled() ? 0 : OrreryCli.INPUT;
  }

  private Lifecycle base(Lifecycle our) throws IOException {
    if (Files.size(base) > 0) {
      return LifecycleFiles.load(base);
    }
    Lifecycle empty = LifecycleFactory.eINSTANCE.createLifecycle();
    empty.setId(our.getId());
    return empty;
  }
}
