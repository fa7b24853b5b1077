package org.orrery.cli;

import java.util.List;
import java.util.Objects;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.rules.RuleEngine;

/** The drawings that a verb was given and those in the folders of theirs, which they may call. */
final class Neighbours {
  private final DrawingsBeside beside;

  Neighbours(List<Input> inputs) {
    beside = DrawingsBeside.of(inputs.stream().map(Input::path).filter(Objects::nonNull).toList());
  }

  /** The rules in use, asked with what the drawings call. */
  RuleEngine rules() {
    return RuleEngine.inUse().knowing(beside::named);
  }
}
