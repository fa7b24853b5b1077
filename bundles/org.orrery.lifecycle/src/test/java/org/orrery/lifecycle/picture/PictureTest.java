package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.RandomEdits;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.RandomDrawings;
import org.orrery.lifecycle.model.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {
  private static Lifecycle sample() throws Exception {
    return LifecycleFiles.load(
        Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-risk.lifecycle"));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> groups(Document document) {
    NodeList all = document.getElementsByTagName("g");
    List<Element> groups = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      groups.add((Element) all.item(i));
    }
    return groups;
  }

  @Example
  void everyStageNodeLineAndNoteIsDrawnOnceAndNothingIsMarked() throws Exception {
    Lifecycle drawing = sample();
    Document svg = parsed(Picture.svg(drawing));
    List<String> expected = new ArrayList<>();
    drawing.getStages().forEach(stage -> expected.add(stage.getId()));
    Elements.nodes(drawing).forEach(node -> expected.add(node.getId()));
    drawing.getTransitions().forEach(line -> expected.add(line.getId()));
    drawing.getNotes().forEach(note -> expected.add(note.getId()));
    assertThat(groups(svg).stream().map(g -> g.getAttribute("data-element")))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Picture.svg(drawing)).doesNotContain("class=\"sign", "stood here before");
  }

  @Example
  void bothStatesAreInThePicture() throws Exception {
    Lifecycle before = sample();
    Lifecycle after = EcoreUtil.copy(before);
    Node gone = (Node) Elements.byId(after, "rework").orElseThrow();
    EcoreUtil.delete(gone, true);
    NotifyStep tell = LifecycleFactory.eINSTANCE.createNotifyStep();
    tell.setId("tell");
    tell.setName("Tell owner");
    after.getStages().get(0).getNodes().add(tell);
    Monitor monitor =
        (Monitor)
            Elements.all(after).stream()
                .filter(Monitor.class::isInstance)
                .findFirst()
                .orElseThrow();
    monitor.setCritical(0.5);
    Node moved = (Node) Elements.byId(after, "check-data").orElseThrow();
    Elements.shapeOf(after, moved).orElseThrow().setX(40);
    ((Role) Elements.byId(after, "developer").orElseThrow()).setPeople(9);

    String svg = Picture.svg(Comparison.of(before, after));
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("compared.svg"), svg);
    Document document = parsed(svg);
    assertThat(text(document, "tell")).contains("added Notify 'Tell owner'").contains("+");
    assertThat(text(document, "rework")).contains("removed Task 'Rework model'").contains("\u2212");
    String holder = ((org.orrery.lifecycle.Element) monitor.eContainer()).getId();
    assertThat(text(document, holder)).contains("critical").contains("~");
    assertThat(text(document, "check-data")).contains("stood here before");
    assertThat(svg).contains("1 not shown in the picture", "Model development");
  }

  private static String text(Document document, String id) {
    StringBuilder text = new StringBuilder();
    groups(document).stream()
        .filter(g -> g.getAttribute("data-element").equals(id))
        .forEach(g -> text.append(g.getTextContent()));
    return text.toString();
  }

  @Example
  void anOutcomeOfBlanksIsNotWritten() throws Exception {
    Lifecycle drawing = sample();
    drawing.getTransitions().forEach(line -> line.setName(null));
    drawing.getTransitions().forEach(line -> line.setOutcome(" "));
    assertThat(drawing.getTransitions()).isNotEmpty();
    assertThat(Picture.svg(drawing)).doesNotContain("class=\"label\"");
  }

  @Property(tries = 60)
  void anyTwoDrawingsGiveWellFormedPictures(@ForAll long seed) throws Exception {
    Lifecycle before = RandomDrawings.drawing(seed, 100);
    Lifecycle after = RandomEdits.edited(before, seed + 1, 20, "n");
    Document document = parsed(Picture.svg(Comparison.of(before, after)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
  }
}
