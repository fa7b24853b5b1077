package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The argument that names a repository of Git. */
final class RepositoryArgument {
  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      description = "A folder in the repository; the current one when absent.")
  private Path folder = Path.of("");

  GitRepository repository() throws IOException {
    return GitRepository.at(folder.toAbsolutePath());
  }
}
