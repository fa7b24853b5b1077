package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.cli.Shell.Said;

/** The real zsh, at a terminal of its own, completes what was begun when Tab is pressed. */
@Tag("thorough")
class ZshCompletionTest {
  /**
   * Types into an interactive zsh and prints what its terminal shows until the line is complete.
   */
  private static final String TYPE =
      """
      zmodload zsh/zpty
      zpty terminal zsh -f -i
      zpty -w terminal 'PS1="ready> "; autoload -Uz compinit; compinit -u -D'
      zpty -w terminal "source $1"
      zpty -w terminal 'print -r -- so""urced'
      zpty -r -m terminal shown '*sourced*'
      zpty -n -w terminal "$2"$'\\t'
      zpty -r -m terminal shown "*$3*"
      print -r -- "$shown"
      zpty -d terminal
      """;

  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void aCompletionScript() throws Exception {
    assumeThat(Shell.isThere("zsh")).as("zsh; ./orrery test gets it").isTrue();
    script = Files.writeString(folder.resolve("completion.zsh"), Ran.of("completion", "zsh").out());
    Files.writeString(folder.resolve("type.zsh"), TYPE);
  }

  private void completes(String begun, String awaited) throws Exception {
    Map<String, String> environment = Map.of("TERM", "dumb", "HOME", folder.toString());
    String[] command = {"zsh", "-f", "type.zsh", script.toString(), begun, awaited};
    Said said = Shell.run(folder, environment, command);
    assertThat(said.text()).contains(awaited);
    assertThat(said.code()).isZero();
  }

  @Test
  void aVerbIsCompleted() throws Exception {
    completes("orrery valid", "orrery validate");
  }

  @Test
  void anOptionOfAVerbIsCompleted() throws Exception {
    completes("orrery diff --exit", "orrery diff --exit-code");
  }

  @Test
  void theLaunchersOwnVerbsAreCompleted() throws Exception {
    completes("orrery workb", "orrery workbench");
  }
}
