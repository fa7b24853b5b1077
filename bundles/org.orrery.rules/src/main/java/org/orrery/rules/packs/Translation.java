package org.orrery.rules.packs;

import java.util.Map;
import org.orrery.rules.RuleTexts;

/**
 * A pack's texts in another language than its own.
 *
 * @param pack id of the pack
 * @param title its title
 * @param called what the pack calls what it chooses, by the pack's own words
 * @param sources what has replaced former first days, by the pack's own words
 * @param rules texts by id of the rule
 */
record Translation(
    String pack,
    String title,
    Map<String, String> called,
    Map<String, String> sources,
    Map<String, RuleTexts> rules) {
  Translation {
    called = Map.copyOf(called);
    sources = Map.copyOf(sources);
    rules = Map.copyOf(rules);
  }
}
