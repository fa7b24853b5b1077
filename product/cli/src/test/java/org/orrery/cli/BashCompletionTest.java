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

/** The real bash completes what was begun, by the function that the script registers. */
@Tag("thorough")
class BashCompletionTest {
  private static final String COMPLETE =
      """
      source "$1"
      shift
      function="$(complete -p orrery | sed -E 's/.*-F ([^ ]+) .*/\\1/')"
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      "$function" orrery "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void aCompletionScript() throws Exception {
    assumeThat(Shell.isThere("bash")).isTrue();
    script =
        Files.writeString(folder.resolve("completion.bash"), Ran.of("completion", "bash").out());
    Files.writeString(folder.resolve("complete.bash"), COMPLETE);
  }

  private String[] complete(String... begun) throws Exception {
    String[] command = new String[begun.length + 4];
    command[0] = "bash";
    command[1] = "--norc";
    command[2] = "complete.bash";
    command[3] = script.toString();
    System.arraycopy(begun, 0, command, 4, begun.length);
    Said said = Shell.run(folder, Map.of(), command);
    assertThat(said.code()).as(said.text()).isZero();
    return said.text().lines().map(String::strip).toArray(String[]::new);
  }

  @Test
  void verbsOfTheCommandLineAndOfTheLauncher() throws Exception {
    assertThat(complete("orrery", "valid")).containsExactly("validate");
    assertThat(complete("orrery", "workb")).containsExactly("workbench");
    assertThat(complete("orrery", "")).contains("merge", "export", "policies", "demo");
  }

  @Test
  void namesOfFixes() throws Exception {
    assertThat(complete("orrery", "fix", "--apply", "ask-pers"))
        .containsExactly("ask-person-first");
  }

  @Test
  void optionsOfAVerbAndVerbsBelowIt() throws Exception {
    assertThat(complete("orrery", "diff", "--exit")).containsExactly("--exit-code");
    assertThat(complete("orrery", "deploy", "--se")).containsExactlyInAnyOrder("--server", "--set");
    assertThat(complete("orrery", "policies", "sh")).containsExactly("show");
    assertThat(complete("orrery", "nothing-like-it")).containsExactly("");
  }
}
