package org.orrery.rules.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.PolicyPackException.Fault;
import org.orrery.rules.RuleTexts;
import tools.jackson.core.JacksonException;

/** Reads the text of a file that translates a pack. */
final class TranslationParser {
  private TranslationParser() {}

  /** The translation, or null when the text is no JSON at all; faults are added to the list. */
  static Translation parse(String file, String text, List<Fault> faults) {
    Reading reading = new Reading(file, faults, Map.of());
    try {
      return translation(new Fields(reading, Json.parse(text)));
    } catch (JacksonException e) {
      reading.noJson(e);
      return null;
    }
  }

  private static Translation translation(Fields fields) {
    fields.require("format", PackParser.FORMAT);
    String pack = fields.text("pack");
    String title = fields.text("title");
    Map<String, String> called = words(fields, "called");
    Map<String, String> sources = words(fields, "sources");
    Map<String, RuleTexts> rules = new LinkedHashMap<>();
    Fields all = fields.object("rules");
    for (String id : all.names()) {
      Fields rule = all.object(id);
      rules.put(
          id,
          new RuleTexts(
              rule.text("title"), rule.text("text"), rule.text("rationale"), rule.text("remedy")));
      rule.refuseOthers();
    }
    fields.refuseOthers();
    return new Translation(pack, title, called, sources, rules);
  }

  private static Map<String, String> words(Fields fields, String name) {
    Map<String, String> words = new LinkedHashMap<>();
    if (fields.has(name)) {
      Fields all = fields.object(name);
      all.names().forEach(each -> words.put(each, all.text(each)));
    }
    return words;
  }
}
