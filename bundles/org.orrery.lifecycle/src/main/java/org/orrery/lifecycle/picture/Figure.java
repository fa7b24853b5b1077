package org.orrery.lifecycle.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;

/** Which outline and colour tell a kind of node apart before anything is read. */
public enum Figure {
  /** A card: a worker does it. */
  CARD(168, 64),
  /** A card with round ends: people do it. */
  HUMAN(168, 64),
  /** A flag that points onward: starts a path. */
  TRIGGER(156, 48),
  DIAMOND(52, 52),
  BAR(20, 64),
  CIRCLE(48, 48),
  /** A circle with a thick rim. */
  END(48, 48);

  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final Map<EClass, String> FAMILIES = new LinkedHashMap<>();

  static {
    family("data", LANGUAGE.getRegisterStep(), LANGUAGE.getDataCheckStep());
    family("build", LANGUAGE.getTrainStep(), LANGUAGE.getTuneStep(), LANGUAGE.getPackageStep());
    family("assure", LANGUAGE.getTestStep(), LANGUAGE.getDocumentStep());
    family(
        "release", LANGUAGE.getDeployStep(), LANGUAGE.getPromoteStep(), LANGUAGE.getDemoteStep());
    family("operate", LANGUAGE.getMonitorStep(), LANGUAGE.getExperimentStep());
    family("operate", LANGUAGE.getRollbackStep(), LANGUAGE.getRetireStep());
    family("reach", LANGUAGE.getAutomaticStep());
    family("human", LANGUAGE.getHumanStep());
    family("trigger", LANGUAGE.getTrigger());
    family("control", LANGUAGE.getNode());
  }

  /** Size of a node that the drawing does not place, in pixels. */
  public final int width;

  public final int height;

  Figure(int width, int height) {
    this.width = width;
    this.height = height;
  }

  private static void family(String name, EClass... kinds) {
    for (EClass kind : kinds) {
      FAMILIES.put(kind, name);
    }
  }

  /** Name of the colours of a kind of node: the first of the families that it belongs to. */
  static String family(EClass kind) {
    return FAMILIES.entrySet().stream()
        .filter(entry -> entry.getKey().isSuperTypeOf(kind))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("control");
  }

  public static Figure of(EClass kind) {
    if (LANGUAGE.getHumanStep().isSuperTypeOf(kind)) {
      return HUMAN;
    }
    if (LANGUAGE.getTrigger().isSuperTypeOf(kind)) {
      return TRIGGER;
    }
    if (kind == LANGUAGE.getDecisionNode()) {
      return DIAMOND;
    }
    if (kind == LANGUAGE.getForkNode() || kind == LANGUAGE.getJoinNode()) {
      return BAR;
    }
    if (kind == LANGUAGE.getStartNode() || kind == LANGUAGE.getWaitNode()) {
      return CIRCLE;
    }
    return kind == LANGUAGE.getEndNode() ? END : CARD;
  }

  /** Whether the name stands inside; else it stands below. */
  public boolean holdsText() {
    return this == CARD || this == HUMAN || this == TRIGGER;
  }

  public Outline outline() {
    return switch (this) {
      case CARD, HUMAN, TRIGGER, BAR -> Outline.RECTANGLE;
      case DIAMOND -> Outline.DIAMOND;
      case CIRCLE, END -> Outline.ELLIPSE;
    };
  }

  /**
   * The box within the place that the drawing gives: symbols stay as wide as high, in its middle.
   */
  Box within(Box place) {
    if (holdsText() || this == BAR) {
      return place;
    }
    int side = Math.min(Math.min(place.width(), place.height()), width);
    return place.resized(side, side);
  }
}
