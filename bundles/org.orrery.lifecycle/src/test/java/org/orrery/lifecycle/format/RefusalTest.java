package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every broken file is refused whole, with place and remedy. */
class RefusalTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <lc:Lifecycle xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:lc="https://orrery.org/lifecycle/2"
          id="a">
      """;
  private static final String TAIL = "</lc:Lifecycle>\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <stage id="s"/>              | 6 | 1  | has no element 'stage'              | Did you mean 'stages'?
          <stages id="s" nam="x"/>     | 6 | 16 | The kind Stage has no attribute 'nam'           | Did you mean 'name'?
          <stages id="s" kind="inta"/> | 6 | 16 | 'inta' is no value for 'kind'       | one of intake, develop
          <stages/>                    | 6 | 1  | has no id                           | attribute 'id'
          <stages id="1 s"/>           | 6 | 9  | '1 s' is no id                      | Begin with a letter
          <stages id="s__t"/>          | 6 | 9  | 's__t' is no id                     | not two '_'
          <stages id="a"/>             | 6 | 9  | stands for two elements             | another id
          <stages id="s"><nodes id="n"/></stages> | 6 | 16 | does not say of which type | xsi:type
          <stages id="s"><nodes id="n" xsi:type="lc:TranStep"/></stages> | 6 | 30 | 'TranStep' is unknown | 'TrainStep'
          <stages id="s"><nodes id="n" xsi:type="lc:Step"/></stages> | 6 | 30 | cannot stand as 'nodes' | one of
          <stages id="s"><nodes id="n" xsi:type="lc:Model"/></stages> | 6 | 30 | cannot stand as 'nodes' | one of
          <stages id="s"><nodes id="n" xsi:type="xmi:Model"/></stages> | 6 | 30 | not of the language | prefix
          <stages id="s">words</stages> | 6 | 1 | loose text                          | documentation
          <stages id="s" nodes="a"/>   | 6 | 16 | 'nodes' is not an attribute         | as elements <nodes>
          <stages id="s" xmi:id="x"/>  | 6 | 16 | is unknown                          | Remove it
          <model id="m" riskTier="two"/> | 6 | 15 | 'two' is no value                 | a whole number
          <model id="m" riskTier="99999999999"/> | 6 | 15 | is no value               | a whole number
          <roles id="r" costPerHour="NaN"/> | 6 | 15 | 'NaN' is no value              | a number
          <roles id="r" costPerHour="1e999"/> | 6 | 15 | '1e999' is no value          | a number
          <model id="m"><regions a="b">EU</regions></model> | 6 | 15 | holds text only | Remove
          <transitions id="t" source="x" target="x"/> | 6 | 21 | refers to 'x'        | Remove it
          <transitions id="t" source="t"/> | 6 | 21 | 't' is of the kind Transition; 'source' needs the kind Node | another element
          <transitions id="t" source="t t"/> | 6 | 21 | names 2 elements              | Name one
          <transitions id="t" source="b.lifecycle#c"/> | 6 | 21 | refers to another file | of this file
          <transitions id="t"><source href="x"/></transitions> | 6 | 21 | refers to elements | attribute 'source'
          <layout/><layout/>           | 6 | 10 | given twice                         | Keep one
          <stages id="s"               | 7 | 1  | not well-formed                     | Correct the text
          <stages id="s" id="s"/>      | 6 | 24 | not well-formed                     | Correct the text
          """)
  void namesPlaceAndRemedy(String body, int line, int column, String message, String remedy) {
    FileProblem problem = only(HEAD + body + "\n" + TAIL);
    assertThat(problem.message()).contains(message);
    assertThat(problem.remedy()).contains(remedy);
    assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(line, column));
    assertThat(problem.in(Locale.GERMAN))
        .startsWith("Zeile " + line + ", Spalte " + column + ": ")
        .doesNotContain(problem.message(), problem.remedy(), "{");
  }

  @Test
  void findsAnAttributeOnItsOwnLine() {
    FileProblem problem =
        only(HEAD + "<stages\n    id=\"s\"\n    name=\"kind='x' >\"\n    kind=\"x\"/>" + TAIL);
    assertThat(problem.line()).isEqualTo(9);
    assertThat(problem.column()).isEqualTo(5);
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(refusal(bytes(HEAD + "<x/><stages id=\"s\" y=\"1\"/><roles/>" + TAIL)).problems())
        .hasSize(3);
  }

  @Test
  void saysWhereATruncatedFileEnds() {
    FileProblem problem = only(HEAD + "<stages id=\"s\">\n");
    assertThat(problem.message()).contains("ends inside the element 'stages'");
    assertThat(problem.remedy()).contains("Restore");
    assertThat(problem.line()).isEqualTo(7);
  }

  @Test
  void aRefusalIsToldInEnglishAndInGerman() {
    LifecycleFileException refusal = refusal(bytes(HEAD + "<stages id=\"s\">\n"));
    assertThat(refusal.getMessage())
        .contains(
            "line 7, column 1: The file ends inside the element 'stages'; the rest is missing."
                + " Restore the file from a copy.");
    assertThat(refusal.in(Locale.GERMAN))
        .contains(
            "Zeile 7, Spalte 1: Die Datei endet im Element „stages“; der Rest fehlt."
                + " Stellen Sie die Datei aus einer Kopie wieder her.");
  }

  @Test
  void refusesEmptyFiles() {
    assertThat(only("").message()).contains("empty");
    assertThat(only(" \n ").message()).contains("empty");
  }

  @Test
  void refusesForeignFiles() {
    assertThat(only("hello").message()).contains("not well-formed");
    assertThat(only("<html/>").message()).contains("no life cycle").contains("html");
    assertThat(only("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>").message())
        .contains("no life cycle");
    assertThat(only(HEAD.replace("lc:Lifecycle", "lc:Stage") + "</lc:Stage>").message())
        .contains("'Stage', not a life cycle");
    assertThat(problems(new byte[] {'P', 'K', 3, 4, (byte) 0xff}).get(0).message())
        .contains("no UTF-8");
  }

  @Test
  void refusesNewerVersions() {
    FileProblem problem = only(HEAD.replace("lifecycle/2", "lifecycle/3") + TAIL);
    assertThat(problem.message()).contains("format version 3").contains("up to 2");
    assertThat(problem.remedy()).contains("newer Orrery");
  }

  @Test
  void saysWhereTextIsNotUtf8() {
    byte[] bytes =
        (HEAD + "<stages id=\"s\" name=\"é\"/>" + TAIL).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(bytes).get(0).line()).isEqualTo(6);
    assertThat(problems(bytes).get(0).column()).isEqualTo(22);
  }

  @Test
  void leavesTheFileAsItWas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.lifecycle");
    Files.writeString(file, HEAD + "<x/>" + TAIL);
    LifecycleFileException refusal =
        catchThrowableOfType(LifecycleFileException.class, () -> LifecycleFiles.load(file));
    assertThat(refusal).hasMessageContaining("broken.lifecycle").hasMessageContaining("line 6");
    assertThat(refusal.file()).isEqualTo(file.toString());
    assertThat(file).hasContent(HEAD + "<x/>" + TAIL);
  }

  @Test
  void saysThatThereIsNoFile(@TempDir Path folder) {
    LifecycleFileException missing =
        catchThrowableOfType(
            LifecycleFileException.class, () -> LifecycleFiles.load(folder.resolve("none")));
    assertThat(missing.problems().get(0).message()).contains("no such file");
    LifecycleFileException isFolder =
        catchThrowableOfType(LifecycleFileException.class, () -> LifecycleFiles.load(folder));
    assertThat(isFolder.problems().get(0).message()).contains("folder");
  }

  private static FileProblem only(String text) {
    List<FileProblem> problems = problems(bytes(text));
    assertThat(problems).hasSizeGreaterThan(0);
    return problems.get(0);
  }

  private static List<FileProblem> problems(byte[] bytes) {
    return refusal(bytes).problems();
  }

  private static LifecycleFileException refusal(byte[] bytes) {
    LifecycleFileException refusal =
        catchThrowableOfType(
            LifecycleFileException.class,
            () -> LifecycleFiles.load(new ByteArrayInputStream(bytes), "test"));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
