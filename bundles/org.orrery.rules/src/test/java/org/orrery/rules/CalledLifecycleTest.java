package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TrainStep;

/** A proof that follows a drawing follows what the drawing calls, too. */
class CalledLifecycleTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);

  private final Map<String, Lifecycle> known = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final LiveProof live = new LiveProof(RuleEngine.builtIn());

  @AfterEach
  void close() {
    live.close();
  }

  private Optional<Lifecycle> callee(String id) {
    asked.add(id);
    return Optional.ofNullable(known.get(id));
  }

  private static Draw calling(String id, String called) {
    Draw draw = Draw.of("start -> train -> sub -> end");
    draw.lifecycle().setId(id);
    draw.with("sub", SubLifecycleStep.class, call -> call.setLifecycle(called));
    return draw;
  }

  private List<String> circles(Lifecycle drawing) {
    List<String> found = circles(live.prove(EcoreUtil.copy(drawing), ON, this::callee));
    assertThat(found)
        .as("as without what was proved before")
        .isEqualTo(circles(RuleEngine.builtIn().knowing(this::callee).prove(drawing, ON)));
    return found;
  }

  private static List<String> circles(Proof proof) {
    return proof.problems().stream().map(Problem::message).filter(m -> m.contains("→")).toList();
  }

  @Test
  void aCircleComesAndGoesWithTheCalledOne() {
    Lifecycle caller = calling("one", "two").lifecycle();
    Lifecycle without = Draw.of("start -> train -> end").lifecycle();
    assertThat(circles(caller)).as("it is not known").isEmpty();

    known.put("two", calling("two", "three").lifecycle());
    assertThat(live.isToldBy(this::callee)).isFalse();
    assertThat(circles(caller)).as("its own is not").isEmpty();
    known.put("three", calling("three", "one").lifecycle());
    assertThat(live.isToldBy(this::callee)).isFalse();
    assertThat(circles(caller)).singleElement().asString().contains("one → two → three → one");
    assertThat(live.isToldBy(this::callee)).isTrue();
    assertThat(live.outlook(ON).days()).isNotEmpty();
    known.put("three", without);
    assertThat(circles(caller)).isEmpty();
  }

  @Test
  void theCalledOneIsEditedWhereNoCheckOfCallersLooks() {
    Lifecycle caller = calling("one", "two").lifecycle();
    Draw called = calling("two", "three");
    known.put("two", called.lifecycle());
    assertThat(circles(caller)).isEmpty();
    Lifecycle first = live.drawing();

    called.lifecycle().setName("Another name");
    called.with("train", TrainStep.class, step -> step.setName("Train again"));
    known.put("two", EcoreUtil.copy(called.lifecycle()));
    assertThat(live.isToldBy(this::callee)).as("another name").isTrue();
    assertThat(circles(caller)).isEmpty();
    assertThat(live.drawing()).as("the same proof goes on").isSameAs(first);

    called.with("end", EndNode.class, end -> end.setKind(EndKind.RELEASED));
    known.put("two", EcoreUtil.copy(called.lifecycle()));
    assertThat(live.isToldBy(this::callee)).as("another end").isFalse();
    assertThat(circles(caller)).isEmpty();
    known.remove("two");
    assertThat(live.isToldBy(this::callee)).as("it is gone").isFalse();
  }

  @Test
  void anEditAsksWhatIsKnownNow() {
    Draw caller = calling("one", "nowhere");
    assertThat(circles(caller.lifecycle())).isEmpty();
    Lifecycle first = live.drawing();

    known.put("two", calling("two", "one").lifecycle());
    assertThat(live.isToldBy(this::callee)).as("nobody asked for it").isTrue();
    caller.with("sub", SubLifecycleStep.class, call -> call.setLifecycle("two"));
    assertThat(circles(caller.lifecycle())).hasSize(1);
    assertThat(live.drawing()).as("the same proof goes on").isSameAs(first);
    known.remove("two");
    assertThat(circles(caller.lifecycle())).isEmpty();
    assertThat(live.drawing()).as("all is asked again").isNotSameAs(first);
  }

  @Test
  void whatCallsNoOtherAsksForNone() {
    assertThat(live.isToldBy(this::callee)).as("before the first proof").isTrue();
    circles(Draw.complete().lifecycle());
    circles(calling("one", "").lifecycle());
    circles(calling("one", null).lifecycle());
    assertThat(circles(calling("one", "one").lifecycle())).as("itself at once").hasSize(1);

    assertThat(live.isToldBy(this::callee)).isTrue();
    assertThat(asked).isEmpty();
  }
}
