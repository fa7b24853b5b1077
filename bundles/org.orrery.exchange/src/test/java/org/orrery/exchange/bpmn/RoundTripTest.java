package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** What the compiler writes is read as the drawing that it was written from. */
class RoundTripTest {
  static List<Path> samples() {
    return Drawings.files();
  }

  static String text(Lifecycle lifecycle) {
    return new String(LifecycleFiles.toBytes(lifecycle), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesComeBackTheSame(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);

    Imported back = BpmnImport.read(Compiler.bpmn(drawing));

    assertThat(back.remarks()).isEmpty();
    assertThat(text(back.lifecycle())).isEqualTo(text(drawing));
  }

  @Test
  void whatWasEditedInAnotherToolIsKept() throws Exception {
    String process = new String(Compiler.bpmn(Drawings.credit()), StandardCharsets.UTF_8);
    String edited =
        process
            .replaceFirst("(id=\"train\" name=\")[^\"]*", "$1Train it anew")
            .replaceFirst("(?s)(<bpmndi:BPMNShape id=\"train__shape\".*?x=\")(\\d+)\"", "$11234\"");

    Imported back = BpmnImport.read(edited.getBytes(StandardCharsets.UTF_8));

    var train = Elements.byId(back.lifecycle(), "train").orElseThrow();
    assertThat(train.getName()).isEqualTo("Train it anew");
    var stage = Elements.shapeOf(back.lifecycle(), (org.orrery.lifecycle.Stage) train.eContainer());
    assertThat(Elements.shapeOf(back.lifecycle(), train).orElseThrow().getX())
        .isEqualTo(1234 - stage.orElseThrow().getX());
  }

  @Test
  void whatACallSaysIsReadFromTheProcess() throws Exception {
    String process =
        new String(
            Compiler.bpmn(Drawings.load(Path.of("../../samples/patterns/group-rollout.lifecycle"))),
            StandardCharsets.UTF_8);
    String call = process.replaceFirst("(?s).*(<callActivity.*?</callActivity>).*", "$1");
    String changed =
        call.replace("calledElement=\"independent-validation\"", "calledElement=\"second-look\"")
            .replace("orrery:version=\"1.0.0\"", "orrery:version=\"2.1.0\"")
            .replace(
                "<orrery:binding key=\"depth\" value=\"full\"/>",
                "<orrery:binding key=\"depth\" value=\"light\"/>"
                    + "<orrery:binding key=\"again\" value=\"true\"/>");
    String foreign =
        changed
            .replace("orrery:kind=\"SubLifecycleStep\"", "")
            .replaceFirst("(?s)<orrery:element.*</orrery:element>", "");

    for (String edited : List.of(changed, foreign)) {
      Imported back =
          BpmnImport.read(process.replace(call, edited).getBytes(StandardCharsets.UTF_8));

      SubLifecycleStep step =
          (SubLifecycleStep) Elements.byId(back.lifecycle(), "group-validation").orElseThrow();
      assertThat(step.getLifecycle()).isEqualTo("second-look");
      assertThat(step.getVersion()).isEqualTo("2.1.0");
      assertThat(step.getBindings())
          .extracting(binding -> binding.getKey() + "=" + binding.getValue())
          .containsExactly("depth=light", "again=true");
    }
  }

  @Test
  void aTaskThatAnotherToolAddedIsMapped() throws Exception {
    String process = new String(Compiler.bpmn(Drawings.credit()), StandardCharsets.UTF_8);
    String edited =
        process.replaceFirst(
            "(?s)(<sequenceFlow id=\"[^\"]*\"[^>]*sourceRef=\"start\" targetRef=\")[^\"]*(\".*?)"
                + "(<sequenceFlow)",
            "$1Activity_1$2<userTask id=\"Activity_1\" name=\"Look again\"/>"
                + "<sequenceFlow id=\"Flow_1\" sourceRef=\"Activity_1\" targetRef=\"classify-risk\"/>$3");

    Imported back = BpmnImport.read(edited.getBytes(StandardCharsets.UTF_8));

    assertThat(Elements.nodes(back.lifecycle()))
        .extracting(node -> node.getId() + " " + node.eClass().getName())
        .contains("Activity_1 TaskStep");
    assertThat(back.lifecycle().getTransitions())
        .extracting(t -> t.getSource().getId() + ">" + t.getTarget().getId())
        .contains("start>Activity_1", "Activity_1>classify-risk");
  }
}
