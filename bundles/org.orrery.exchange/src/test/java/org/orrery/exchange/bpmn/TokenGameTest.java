package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.Node;

class TokenGameTest {
  private final Vertex start = point(Draft.NEW.createStartNode());
  private final Vertex end = point(Draft.NEW.createEndNode());

  private static Vertex point(Node node) {
    Vertex vertex = new Vertex(null, null);
    vertex.node = node;
    return vertex;
  }

  private static Flow way(Vertex from, Vertex to) {
    return new Flow(null, from, to);
  }

  @Test
  void aLongFlowIsFollowedToItsEnd() {
    Vertex last = start;
    for (int i = 0; i < 20_000; i++) {
      Vertex next = point(Draft.NEW.createTaskStep());
      way(last, next);
      last = next;
    }
    Flow behind = way(last, end);

    assertThat(TokenGame.rests(start, end::equals, new Effort()).orElseThrow())
        .singleElement()
        .satisfies(rest -> assertThat(rest).containsExactly(behind));
  }

  @Test
  void pathsSideBySideDoNotMultiply() {
    List<Flow> ends = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Vertex last = start;
      for (int k = 0; k < 5; k++) {
        Vertex next = point(Draft.NEW.createTaskStep());
        way(last, next);
        last = next;
      }
      ends.add(way(last, end));
    }

    assertThat(TokenGame.rests(start, end::equals, new Effort()).orElseThrow())
        .singleElement()
        .satisfies(rest -> assertThat(rest).containsExactlyInAnyOrderElementsOf(ends));
  }

  @Test
  void whatGoesRoundForEverRestsNowhere() {
    Vertex step = point(Draft.NEW.createTaskStep());
    way(start, step);
    way(step, step);

    assertThat(TokenGame.rests(start, end::equals, new Effort()).orElseThrow()).isEmpty();
  }

  @Test
  void twoTokensOnOneWayAndTooManyChoicesAreGivenUp() {
    Vertex step = point(Draft.NEW.createTaskStep());
    way(start, step);
    way(start, step);
    way(step, end);
    assertThat(TokenGame.rests(start, end::equals, new Effort())).isEmpty();

    Vertex many = point(Draft.NEW.createStartNode());
    for (int i = 0; i < 30; i++) {
      Vertex choice = point(Draft.NEW.createDecisionNode());
      way(many, choice);
      way(choice, end);
      way(choice, end);
    }
    assertThat(TokenGame.rests(many, end::equals, new Effort())).isEmpty();
  }
}
