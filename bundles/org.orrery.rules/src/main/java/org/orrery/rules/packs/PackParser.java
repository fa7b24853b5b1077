package org.orrery.rules.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.ModelKind;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Property;
import org.orrery.rules.Regions;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Scope;
import org.orrery.rules.Severity;
import org.orrery.rules.checks.Checks;
import org.orrery.rules.fixes.Fixes;
import tools.jackson.core.JacksonException;

/** Reads the text of one pack file. */
final class PackParser {
  static final int FORMAT = 1;
  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

  private final Reading reading;

  PackParser(Reading reading) {
    this.reading = reading;
  }

  /** The pack, or null when the text is no JSON at all; faults are added to the list. */
  PolicyPack parse(String text) {
    try {
      return pack(new Fields(reading, Json.parse(text)), digest(text));
    } catch (JacksonException e) {
      reading.noJson(e);
      return null;
    }
  }

  /** The same on systems that end lines otherwise. */
  private static String digest(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private PolicyPack pack(Fields fields, String digest) {
    fields.require("format", FORMAT);
    String id = fields.text("id");
    String title = fields.text("title");
    String issuer = fields.text("issuer");
    LocalDate date = fields.date("date");
    Scope scope = scope(fields, Scope.ALL);
    Set<String> uses = fields.set("uses", "a text is expected", PackParser::text);
    List<RuleInfo> rules = new ArrayList<>();
    for (Json item : fields.items("rules")) {
      rules.add(rule(new Fields(reading, item), scope));
    }
    if (rules.isEmpty()) {
      fields.fault(fields.place("rules"), "'rules' is missing or empty");
    }
    fields.refuseOthers();
    return new PolicyPack(
        id, reading.written(title, Translation::title), issuer, date, digest, uses, rules);
  }

  private RuleInfo rule(Fields fields, Scope otherwise) {
    LocalDate from = fields.date("appliesFrom");
    LocalDate until = fields.optionalDate("appliesUntil");
    if (until != null && !until.equals(LocalDate.MIN) && until.isBefore(from)) {
      fields.fault(fields.place("appliesUntil"), "'appliesUntil' is before 'appliesFrom'");
    }
    Set<String> fixes =
        fields.set(
            "fixes",
            "known are " + String.join(", ", Fixes.IDS),
            v -> Fixes.IDS.contains(v) ? (String) v : null);
    String id = fields.text("id");
    RuleInfo rule =
        new RuleInfo(
            id,
            fields.text("title"),
            fields.has("property") ? "" : check(fields),
            fields.has("property") ? property(fields) : null,
            fields.oneOf("severity", SEVERITIES),
            fields.text("document"),
            fields.optionalText("clause"),
            fields.optionalText("url"),
            from,
            until,
            HistoryParser.parse(fields, from),
            scope(fields, otherwise),
            fields.text("text"),
            fields.text("rationale"),
            fields.text("remedy"),
            List.copyOf(fixes),
            fields.flag("exemptible", true),
            fields.flag("verified", false),
            reading.each(translation -> translation.rules().get(id)));
    fields.refuseOthers();
    return rule;
  }

  private static String check(Fields fields) {
    Map<String, String> checks = new TreeMap<>();
    Checks.ids().forEach(c -> checks.put(c, c));
    return fields.oneOf("check", checks);
  }

  private static Property property(Fields fields) {
    if (fields.has("check")) {
      fields.fault(
          fields.place("check"), "a rule names a 'check' or states a 'property', not both");
      fields.optionalText("check");
    }
    return PropertyParser.parse(fields.object("property"));
  }

  private Scope scope(Fields owner, Scope otherwise) {
    if (!owner.has("scope")) {
      return otherwise;
    }
    Fields fields = owner.object("scope");
    Scope scope =
        new Scope(
            fields.set("kinds", literals(ModelKind.VALUES), v -> literal(ModelKind.VALUES, v)),
            fields.set("tiers", "a tier is 1, 2, 3 or 4", PackParser::tier),
            fields.set(
                "regions",
                "expected is a code of ISO 3166, such as DE or US-NY, or one of "
                    + String.join(", ", Regions.unionCodes()),
                PackParser::region),
            fields.set("uses", "a text is expected", PackParser::text),
            fields.set(
                "affectedPeople",
                literals(AffectedPeople.VALUES),
                v -> literal(AffectedPeople.VALUES, v)),
            fields.flag("byName", false));
    fields.refuseOthers();
    return scope;
  }

  private static Integer tier(Object value) {
    return value instanceof Integer tier && tier >= 1 && tier <= 4 ? tier : null;
  }

  private static String region(Object value) {
    return value instanceof String region && Regions.isKnown(region) ? region : null;
  }

  private static String text(Object value) {
    return value instanceof String text && !text.isBlank() ? text : null;
  }

  private static <T extends Enumerator> T literal(List<T> values, Object literal) {
    return values.stream().filter(v -> v.getLiteral().equals(literal)).findFirst().orElse(null);
  }

  private static String literals(List<? extends Enumerator> values) {
    return "known are " + String.join(", ", values.stream().map(Enumerator::getLiteral).toList());
  }
}
