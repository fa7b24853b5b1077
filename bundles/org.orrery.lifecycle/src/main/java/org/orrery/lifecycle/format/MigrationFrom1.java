package org.orrery.lifecycle.format;

/**
 * Version 1 had the hit policy {@code collect}, which no run could follow. Where rows do not
 * overlap {@code unique} says the same; where they do, the rules name the overlap.
 */
final class MigrationFrom1 implements Migration {
  @Override
  public int from() {
    return 1;
  }

  @Override
  public void apply(XmlElement root) {
    root.attributes().replace("hitPolicy", "collect", "unique");
    root.children().forEach(this::apply);
  }
}
