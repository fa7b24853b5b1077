package org.orrery.lifecycle.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PerformanceTrigger;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.RandomDrawings;
import org.orrery.lifecycle.model.Elements;

class TextTwinTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private static Lifecycle sample() throws IOException {
    return LifecycleFiles.load(
        Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
  }

  @Example
  void theFlowIsToldInItsOrderWithItsLoops() throws IOException {
    String text = TextTwin.of(sample()).text();
    assertThat(text)
        .startsWith("Life cycle 'Credit policy rules' (credit-policy)\n")
        .contains(
            """
            Flow
              Start 'Change of policy' (start), stage Intake
                to Classify risk (classify-risk)
              Task 'Classify risk' (classify-risk), stage Intake, by Independent validation
                to Register rules (register)
            """)
        .contains("outcome failed, 'not passed': ")
        .contains("back to Test cases (test)")
        .contains("Monitor 'Latency' (policy-latency-monitor)\n")
        .contains("critical: 100 ms")
        .contains("due in: 5 days")
        .contains("Picture");
    assertThat(TextTwin.of(sample(), false).text()).doesNotContain("Picture", "width");
  }

  @Example
  void branchesAreToldBeforeWhatTheyLeadToTogether() {
    LifecycleFactory make = LifecycleFactory.eINSTANCE;
    Lifecycle drawing = make.createLifecycle();
    drawing.setId("drawing");
    Stage stage = make.createStage();
    stage.setId("stage");
    drawing.getStages().add(stage);
    Map<String, Node> nodes = new HashMap<>();
    nodes.put("start", make.createStartNode());
    nodes.put("fork", make.createForkNode());
    nodes.put("one", make.createTaskStep());
    nodes.put("one-more", make.createTaskStep());
    nodes.put("other", make.createTaskStep());
    nodes.put("join", make.createJoinNode());
    nodes.put("end", make.createEndNode());
    nodes.forEach((id, node) -> node.setId(id));
    stage.getNodes().addAll(nodes.values());
    for (String way :
        List.of(
            "start fork",
            "fork one",
            "fork other",
            "one one-more",
            "one-more join",
            "other other",
            "other join",
            "join end")) {
      Transition line = make.createTransition();
      line.setId(way.replace(' ', '_'));
      line.setSource(nodes.get(way.split(" ")[0]));
      line.setTarget(nodes.get(way.split(" ")[1]));
      drawing.getTransitions().add(line);
    }
    assertThat(
            TextTwin.of(drawing, false).lines().stream()
                .dropWhile(line -> !line.text().equals("Flow"))
                .skip(1)
                .takeWhile(line -> line.depth() > 0)
                .filter(line -> line.depth() == 1)
                .map(TextTwin.Line::element))
        .containsExactly("start", "fork", "one", "one-more", "other", "join", "end");
  }

  @Example
  void oneChangeOfADrawingChangesOneLine() throws IOException {
    Lifecycle changed = sample();
    ((Monitor) Elements.byId(changed, "policy-latency-monitor").orElseThrow()).setCritical(80);
    List<String> before = TextTwin.of(sample()).text().lines().toList();
    List<String> after = TextTwin.of(changed).text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    assertThat(IntStream.range(0, after.size()))
        .filteredOn(i -> !after.get(i).equals(before.get(i)))
        .hasSize(1);
  }

  /** A step that is put into a way changes the lines of that way only. */
  @Property(tries = 60)
  void aNewStepLeavesTheLinesOfOthersAsTheyAre(@ForAll long seed) {
    Lifecycle drawing = RandomDrawings.drawing(seed, 150);
    List<Node> nodes = Elements.nodes(drawing);
    Assume.that(nodes.size() > 2);
    Random random = new Random(seed);
    for (int i = 0; i < 3 * nodes.size(); i++) {
      Transition way = LifecycleFactory.eINSTANCE.createTransition();
      way.setId("way" + i);
      way.setName("way " + i);
      way.setSource(nodes.get(random.nextInt(nodes.size())));
      way.setTarget(nodes.get(random.nextInt(nodes.size())));
      drawing.getTransitions().add(way);
    }
    Map<Locale, TextTwin> before = twins(drawing);

    TaskStep step = LifecycleFactory.eINSTANCE.createTaskStep();
    step.setId("new-step");
    ((Stage) nodes.getLast().eContainer()).getNodes().add(step);
    Transition on = LifecycleFactory.eINSTANCE.createTransition();
    on.setId("new-way");
    on.setSource(step);
    Transition into =
        (Transition) Elements.byId(drawing, "way" + random.nextInt(3 * nodes.size())).orElseThrow();
    on.setTarget(into.getTarget());
    into.setTarget(step);
    drawing.getTransitions().add(on);

    Set<String> touched = Set.of(step.getId(), on.getId(), into.getId());
    twins(drawing)
        .forEach(
            (language, after) ->
                assertThat(others(after, touched))
                    .isEqualTo(others(before.get(language), touched)));
  }

  private static Map<Locale, TextTwin> twins(Lifecycle drawing) {
    return Map.of(
        Locale.ENGLISH, TextTwin.of(drawing),
        Locale.GERMAN, TextTwin.of(drawing, true, Locale.GERMAN));
  }

  private static String others(TextTwin twin, Set<String> touched) {
    return twin.lines().stream()
        .filter(line -> !touched.contains(line.element()))
        .map(TextTwin.Line::toString)
        .collect(Collectors.joining("\n"));
  }

  @Example
  void linesAndElementsKnowEachOther() throws IOException {
    Lifecycle drawing = sample();
    TextTwin twin = TextTwin.of(drawing);
    Set<String> ids =
        Elements.all(drawing).stream().map(Element::getId).collect(Collectors.toSet());
    for (int i = 0; i < twin.lines().size(); i++) {
      assertThat(ids).contains(twin.elementAt(i));
      assertThat(twin.linesOf(twin.elementAt(i))).contains(i);
    }
    for (String id : ids) {
      assertThat(twin.linesOf(id))
          .anySatisfy(line -> assertThat(twin.lines().get(line).text()).endsWith("(" + id + ")"));
    }
  }

  /** Every attribute and reference of every class of the language is in the text of its element. */
  @Example
  void everythingThatTheLanguageKnowsIsSaid() {
    Set<String> said = new HashSet<>();
    for (EClassifier classifier : LANGUAGE.getEClassifiers()) {
      if (classifier instanceof EClass type && !type.isAbstract()) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
          if (isSaid(type, feature)) {
            said.add(type.getName() + "." + feature.getName());
          }
        }
      }
    }
    Set<String> heard = new HashSet<>();
    for (long seed = 0; seed < 400 && !heard.containsAll(said); seed++) {
      Lifecycle drawing = RandomDrawings.drawing(seed, 150);
      check(drawing, TextTwin.of(drawing), heard);
    }
    Lifecycle watched = watched();
    check(watched, TextTwin.of(watched), heard);
    said.removeAll(heard);
    assertThat(said).isEmpty();
  }

  /** Triggers that watch monitors, and a document, which chance hardly ever draws. */
  private static Lifecycle watched() {
    LifecycleFactory make = LifecycleFactory.eINSTANCE;
    Lifecycle drawing = make.createLifecycle();
    drawing.setId("watched");
    Stage stage = make.createStage();
    stage.setId("stage");
    drawing.getStages().add(stage);
    MonitorStep step = make.createMonitorStep();
    step.setId("step");
    Monitor monitor = make.createMonitor();
    monitor.setId("monitor");
    monitor.setName("Drift of age");
    step.getMonitors().add(monitor);
    DriftTrigger drift = make.createDriftTrigger();
    PerformanceTrigger performance = make.createPerformanceTrigger();
    KpiTrigger kpi = make.createKpiTrigger();
    drift.getMonitors().add(monitor);
    performance.getMonitors().add(monitor);
    kpi.getMonitors().add(monitor);
    DocumentStep document = make.createDocumentStep();
    document.setKind(DocumentKind.TECHNICAL_FILE);
    stage.getNodes().addAll(List.of(step, drift, performance, kpi, document));
    stage.getNodes().forEach(node -> node.setId(node.eClass().getName()));
    return drawing;
  }

  @Property(tries = 40)
  void everyValueOfADrawingIsSaid(@ForAll long seed) {
    Lifecycle drawing = RandomDrawings.drawing(seed, 100);
    TextTwin twin = TextTwin.of(drawing);
    check(drawing, twin, new HashSet<>());
    assertThat(twin.lines()).noneMatch(line -> line.text().contains("\n"));
    assertThat(TextTwin.of(EcoreUtil.copy(drawing)).text()).isEqualTo(twin.text());
  }

  @Property(tries = 20)
  void everyValueIsSaidInGermanLineByLineAsInEnglish(@ForAll long seed) {
    Lifecycle drawing = RandomDrawings.drawing(seed, 100);
    TextTwin twin = TextTwin.of(drawing, true, Locale.GERMAN);
    check(new Words(Locale.GERMAN), drawing, twin, new HashSet<>());
    assertThat(twin.lines())
        .extracting(TextTwin.Line::element, TextTwin.Line::depth)
        .containsExactlyElementsOf(
            TextTwin.of(drawing).lines().stream()
                .map(line -> tuple(line.element(), line.depth()))
                .toList());
  }

  @Example
  void theFlowIsToldInGerman() throws IOException {
    assertThat(TextTwin.of(sample(), true, Locale.GERMAN).text())
        .startsWith("Lebenszyklus „Credit policy rules“ (credit-policy)\n")
        .contains(
            """
            Ablauf
              Start „Change of policy“ (start), Phase Intake
                zu Classify risk (classify-risk)
              Aufgabe „Classify risk“ (classify-risk), Phase Intake, durch Independent validation
                zu Register rules (register)
            """)
        .contains("Ergebnis failed, „not passed“: ", "zurück zu Test cases (test)")
        .contains("Kritisch: 100 ms", "Fällig in: 5 Tage", "Schwellenwert: 0,95", "Bild\n")
        .doesNotContain("by default", "outcome ", "stage ", " to ", "yes", "default: ");
  }

  @Example
  void aLanguageThatIsNotKnownIsEnglish() throws IOException {
    assertThat(TextTwin.of(sample(), true, Locale.ITALIAN).text())
        .isEqualTo(TextTwin.of(sample()).text());
  }

  private static boolean isSaid(EClass type, EStructuralFeature feature) {
    boolean inside = feature instanceof EReference reference && reference.isContainment();
    return !feature.isTransient() && !inside && type != LANGUAGE.getLayout();
  }

  private static void check(Lifecycle drawing, TextTwin twin, Set<String> heard) {
    check(Words.ENGLISH, drawing, twin, heard);
  }

  private static void check(Words told, Lifecycle drawing, TextTwin twin, Set<String> heard) {
    check(told, drawing, text(twin, drawing), heard);
    for (var all = drawing.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      EObject subject = subject(object);
      if (subject != null && Elements.lifecycleOf(subject).isPresent()) {
        check(told, object, text(twin, Elements.elementOf(subject).orElseThrow()), heard);
      }
    }
  }

  /** What a line of the picture is about is the element that is shown. */
  private static EObject subject(EObject object) {
    EObject at = object;
    while (at != null && !(at instanceof Element)) {
      if (at.eClass() == LANGUAGE.getShapeLayout()) {
        return (EObject) at.eGet(LANGUAGE.getShapeLayout_Element());
      }
      if (at.eClass() == LANGUAGE.getEdgeLayout()) {
        return (EObject) at.eGet(LANGUAGE.getEdgeLayout_Transition());
      }
      at = at.eContainer();
    }
    return at;
  }

  private static String text(TextTwin twin, Element element) {
    return twin.linesOf(element.getId()).stream()
        .map(line -> twin.lines().get(line).text())
        .collect(Collectors.joining("\n"));
  }

  private static void check(Words told, EObject object, String text, Set<String> heard) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (isSaid(object.eClass(), feature) && object.eIsSet(feature)) {
        Object value = object.eGet(feature);
        List<?> all = value instanceof EList<?> many ? many : List.of(value);
        for (Object each : all) {
          String words = told(told, feature, each);
          if (words != null) {
            assertThat(text).contains(String.join("\n", words.strip().split("\\R", -1)));
          }
        }
        heard.add(object.eClass().getName() + "." + feature.getName());
      }
    }
  }

  private static String told(Words words, EStructuralFeature feature, Object value) {
    if (feature instanceof EAttribute attribute) {
      String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
      return words.value(attribute, text);
    }
    Element target = (Element) value;
    return target.getName() == null || target.getName().isBlank() ? null : target.getName();
  }
}
