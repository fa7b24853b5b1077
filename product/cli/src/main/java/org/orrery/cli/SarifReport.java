package org.orrery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the changed lines. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /**
   * @param excused what is exempted in writing: results that are suppressed
   * @param unread why files could not be looked at: notifications of the tool
   */
  static Map<String, Object> of(List<Fault> faults, List<Excused> excused, List<Fault> unread) {
    Map<String, Integer> places = new TreeMap<>();
    faults.forEach(fault -> places.put(id(fault), 0));
    excused.forEach(each -> places.put(id(each.fault()), 0));
    int place = 0;
    for (Map.Entry<String, Integer> entry : places.entrySet()) {
      entry.setValue(place++);
    }
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Orrery");
    driver.put("version", OrreryCli.VERSION.replace("orrery ", ""));
    driver.put("rules", places.keySet().stream().map(SarifReport::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    if (!unread.isEmpty()) {
      run.put("invocations", List.of(invocation(unread)));
    }
    run.put("columnKind", "utf16CodeUnits");
    List<Object> results = new ArrayList<>();
    faults.forEach(fault -> results.add(result(fault, places)));
    excused.forEach(each -> results.add(suppressed(each, places)));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  /** What kept the tool from its work (SARIF 2.1.0, 3.20.21). */
  private static Map<String, Object> invocation(List<Fault> unread) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", false);
    invocation.put(
        "toolExecutionNotifications", unread.stream().map(SarifReport::notification).toList());
    return invocation;
  }

  private static Map<String, Object> notification(Fault fault) {
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("level", "error");
    notification.put("message", Map.of("text", text(fault)));
    notification.put(
        "locations", List.of(location(fault.file(), fault.line(), fault.element(), fault.name())));
    return notification;
  }

  private static String text(Fault fault) {
    String remedy = fault.remedy() == null ? "" : " " + fault.remedy();
    String called = fault.name().isEmpty() ? "" : fault.name() + ": ";
    return called + fault.message() + remedy;
  }

  /** Ids of rules have no blanks, so that a host can filter by them. */
  private static String id(Fault fault) {
    return fault.rule().replace(' ', '.');
  }

  private static Map<String, Object> rule(String id) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    RuleInfo info = RuleEngine.inUse().rule(id).orElse(null);
    if (info != null) {
      rule.put("name", info.title());
      rule.put("shortDescription", Map.of("text", info.title()));
      rule.put("fullDescription", Map.of("text", info.text() + " " + info.rationale()));
      rule.put("help", Map.of("text", help(info)));
      if (!info.url().isEmpty()) {
        rule.put("helpUri", info.url());
      }
      rule.put(
          "properties",
          Map.of(
              "document",
              info.document(),
              "clause",
              info.clause(),
              "verified",
              info.verified(),
              "tags",
              List.of("policy")));
    }
    return rule;
  }

  private static String help(RuleInfo rule) {
    return rule.verified()
        ? rule.remedy()
        : "%s %s: %s.".formatted(rule.remedy(), rule.place(), RuleInfo.UNVERIFIED);
  }

  /** A result that is suppressed by what the drawing itself says (SARIF 2.1.0, 3.35). */
  private static Map<String, Object> suppressed(Excused excused, Map<String, Integer> places) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "inSource");
    suppression.put("status", "accepted");
    suppression.put("justification", excused.justification());
    suppression.put(
        "properties",
        Map.of(
            "owner",
            excused.owner(),
            "control",
            excused.control(),
            "expires",
            excused.expires().toString()));
    Map<String, Object> result = result(excused.fault(), places);
    result.put("suppressions", List.of(suppression));
    return result;
  }

  private static Map<String, Object> result(Fault fault, Map<String, Integer> places) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", id(fault));
    result.put("ruleIndex", places.get(id(fault)));
    result.put("level", fault.severity().equals("info") ? "note" : fault.severity());
    result.put("message", Map.of("text", text(fault)));
    result.put(
        "locations", List.of(location(fault.file(), fault.line(), fault.element(), fault.name())));
    if (!fault.way().isEmpty()) {
      List<Object> passed = fault.way().stream().map(step -> passed(fault.file(), step)).toList();
      Map<String, Object> thread = Map.of("locations", passed);
      result.put("codeFlows", List.of(Map.of("threadFlows", List.of(thread))));
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("verified", fault.verified());
    if (!fault.rows().isEmpty()) {
      properties.put("rows", fault.rows());
    }
    result.put("properties", properties);
    result.put("partialFingerprints", Map.of("element/v1", fault.element() + "/" + id(fault)));
    return result;
  }

  /** One element of a run that shows a finding; a host steps through them. */
  private static Object passed(String file, Fault.Passed step) {
    Map<String, Object> location = location(file, step.line(), step.element(), step.name());
    String left = step.how().isEmpty() ? "" : " (" + step.how() + ")";
    location.put("message", Map.of("text", step.name() + left));
    return Map.of("location", location);
  }

  private static Map<String, Object> location(String file, int line, String element, String name) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(file)));
    if (line > 0) {
      physical.put("region", Map.of("startLine", line));
    }
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    if (!element.isEmpty()) {
      location.put(
          "logicalLocations", List.of(Map.of("name", element, "fullyQualifiedName", name)));
    }
    return location;
  }

  /** Relative files stay relative, as hosts expect them; blanks and the like are encoded. */
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    String base = Path.of("").toUri().toString();
    return path.toAbsolutePath().normalize().toUri().toString().replace(base, "");
  }
}
