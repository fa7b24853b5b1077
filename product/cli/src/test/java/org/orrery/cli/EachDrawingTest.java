package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EachDrawingTest {
  private final StringWriter err = new StringWriter();
  private final CommandLine command = OrreryCli.commandLine().setErr(new PrintWriter(err, true));
  private final List<String> done = new ArrayList<>();
  private final List<Map<String, Object>> reports = new ArrayList<>();

  private static Input input(String name) {
    return new Input(name, Path.of(name));
  }

  private int work(Input input) {
    if (input.name().equals("odd")) {
      throw new IllegalStateException("nobody thought of it");
    }
    done.add(input.name());
    return 0;
  }

  @Test
  void whatNobodyForesawWithOneKeepsNoneOfTheOthers() throws Exception {
    int code =
        EachDrawing.of(List.of(input("a"), input("odd"), input("z")), command, this::work, reports);

    assertThat(code).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(done).containsExactly("a", "z");
    assertThat(err.toString()).contains("odd: internal error: ", "nobody thought of it", "report");
    assertThat(reports)
        .singleElement()
        .satisfies(told -> assertThat(told).containsEntry("file", "odd"));
  }

  @Test
  void whatCannotBeReadOfOneKeepsNoneOfTheOthers() throws Exception {
    EachDrawing.Work reading =
        each -> {
          if (each.name().equals("shut")) {
            throw new AccessDeniedException("shut");
          }
          return work(each);
        };

    int code =
        EachDrawing.of(List.of(input("a"), input("shut"), input("z")), command, reading, reports);

    assertThat(code).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(done).containsExactly("a", "z");
    assertThat(err.toString()).containsOnlyOnce("shut").startsWith("shut: The file may not be");
    assertThat(reports).hasSize(1);
  }

  @Test
  void aSingleOneIsToldByTheProgramAsBefore() {
    assertThatThrownBy(() -> EachDrawing.of(List.of(input("odd")), command, this::work))
        .isInstanceOf(IllegalStateException.class);
  }
}
