package org.orrery.exchange.bpmn;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.w3c.dom.Element;

/** Stages: the lanes of a process; without lanes its sub-processes and one stage for the rest. */
final class Stages {
  private final Source source;
  private final Draft draft;
  private final CarriedReader carried;
  private final Map<Element, Stage> byRegion = new IdentityHashMap<>();
  private final Map<String, Stage> byNode = new HashMap<>();
  private Stage rest;

  Stages(Source source, Draft draft, CarriedReader carried) {
    this.source = source;
    this.draft = draft;
    this.carried = carried;
  }

  /** The stage of a lane or sub-process, which is made when it is first asked for. */
  Stage of(Element region) {
    Stage known = byRegion.get(region);
    if (known == null) {
      known = make(region);
      byRegion.put(region, known);
    }
    return known;
  }

  /** The stage of a node: its region's, or, where it carries none, the one for the rest. */
  Stage of(Element region, Element node) {
    Stage carrier = byNode.get(node.getAttribute("id"));
    if (carrier != null) {
      return carrier;
    }
    if (region != null) {
      return of(region);
    }
    if (rest == null) {
      rest = draft.identify(Draft.NEW.createStage(), "process");
      rest.setName(byRegion.isEmpty() ? "Process" : "Without a lane");
      draft.lifecycle.getStages().add(rest);
    }
    return rest;
  }

  private Stage make(Element region) {
    Stage stage = draft.identify(Draft.NEW.createStage(), region.getAttribute("id"));
    draft.became(region, stage);
    stage.setKind(kind(region.getAttribute("name")));
    source.orrery(region, "kind");
    carried.fill(stage, region);
    carried.order(stage, "nodes").forEach(id -> byNode.put(id, stage));
    Naming.name(stage, region, source, draft);
    draft.lifecycle.getStages().add(stage);
    return stage;
  }

  private static StageKind kind(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    for (StageKind kind : StageKind.values()) {
      if (kind != StageKind.CUSTOM && text.contains(kind.getLiteral())) {
        return kind;
      }
    }
    return StageKind.CUSTOM;
  }
}
