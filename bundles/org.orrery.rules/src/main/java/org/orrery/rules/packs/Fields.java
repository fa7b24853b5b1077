package org.orrery.rules.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.PolicyPackException.Fault;

/**
 * The fields of one JSON object, asked for one by one; collects a fault for what is missing, of a
 * wrong type or not asked for, and answers with an empty value so that reading goes on.
 */
final class Fields {
  private static final int MAX_TEXT = 4000;

  private final Reading reading;
  private final Json at;
  private final Map<?, ?> fields;
  private final Set<Object> asked = new HashSet<>();

  Fields(Reading reading, Json at) {
    this.reading = reading;
    this.at = at;
    this.fields = at.value() instanceof Map<?, ?> map ? map : Map.of();
    if (!(at.value() instanceof Map<?, ?>)) {
      fault(at, "an object { ... } is expected here");
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names of all fields, in their order. */
  List<String> names() {
    return fields.keySet().stream().map(String::valueOf).toList();
  }

  /** A text that elements are called by, with its translations; empty where it is missing. */
  Written called(String name) {
    String text = optionalText(name);
    return reading.written(text, translation -> translation.called().get(text));
  }

  /** A text that says what has replaced something, with its translations. */
  Written source(String name) {
    String text = text(name);
    return reading.written(text, translation -> translation.sources().get(text));
  }

  /** The field's value, or the object itself where the field is missing. */
  Json place(String name) {
    return fields.get(name) instanceof Json json ? json : at;
  }

  /** A field that has one allowed value. */
  void require(String name, Object value) {
    Json json = get(name);
    if (json == null || !value.equals(json.value())) {
      fault(place(name), "'" + name + "' must be " + value);
    }
  }

  String text(String name) {
    String text = optionalText(name);
    if (text.isBlank() && !faultAt(name)) {
      fault(place(name), "'" + name + "' is missing or empty");
    }
    return text;
  }

  String optionalText(String name) {
    Json json = get(name);
    if (json == null) {
      return "";
    }
    if (!(json.value() instanceof String text)) {
      fault(json, "'" + name + "' must be a text");
      return "";
    }
    if (text.length() > MAX_TEXT) {
      fault(json, "'" + name + "' is longer than " + MAX_TEXT + " characters");
    }
    return text;
  }

  boolean flag(String name, boolean otherwise) {
    Json json = get(name);
    if (json == null) {
      return otherwise;
    }
    if (json.value() instanceof Boolean flag) {
      return flag;
    }
    fault(json, "'" + name + "' must be true or false");
    return otherwise;
  }

  LocalDate date(String name) {
    if (!has(name)) {
      asked.add(name);
      fault(at, "'" + name + "' is missing; a date such as 2026-04-17 is expected");
      return LocalDate.MIN;
    }
    return optionalDate(name);
  }

  /** The date, or null where the field is missing. */
  LocalDate optionalDate(String name) {
    Json json = get(name);
    if (json == null) {
      return null;
    }
    try {
      return LocalDate.parse(String.valueOf(json.value()));
    } catch (DateTimeParseException e) {
      fault(json, "'" + name + "' must be a date such as 2026-04-17");
      return LocalDate.MIN;
    }
  }

  /** A whole number in a range, or another where the field is missing. */
  int number(String name, int least, int otherwise) {
    Json json = get(name);
    if (json == null) {
      return otherwise;
    }
    if (json.value() instanceof Integer number && number >= least) {
      return number;
    }
    fault(json, "'" + name + "' must be a whole number of at least " + least);
    return otherwise;
  }

  /** The field as it stands, or null where it is missing. */
  Json raw(String name) {
    return get(name);
  }

  /** The objects of a list, each with its own fields. */
  List<Fields> objects(String name) {
    return items(name).stream().map(item -> new Fields(reading, item)).toList();
  }

  /** The items of a list that a function understands; it answers null for others. */
  <T> Set<T> set(String name, String expected, Function<Object, T> understand) {
    Set<T> values = new LinkedHashSet<>();
    for (Json item : items(name)) {
      T value = understand.apply(item.value());
      if (value == null) {
        fault(item, "'" + item.value() + "' is not allowed in '" + name + "'; " + expected);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  <T> T oneOf(String name, Map<String, T> choices) {
    String text = text(name);
    T value = choices.get(text);
    if (value == null && !text.isBlank()) {
      fault(place(name), "'" + text + "' is unknown as '" + name + "'; known are " + list(choices));
    }
    return value;
  }

  List<Json> items(String name) {
    Json json = get(name);
    if (json == null) {
      return List.of();
    }
    if (!(json.value() instanceof List<?> list)) {
      fault(json, "'" + name + "' must be a list [ ... ]");
      return List.of();
    }
    List<Json> items = new ArrayList<>();
    list.forEach(item -> items.add((Json) item));
    return items;
  }

  Fields object(String name) {
    Json json = get(name);
    if (json == null) {
      fault(at, "'" + name + "' is missing");
    }
    return new Fields(reading, json == null ? new Json(Map.of(), 0, 0) : json);
  }

  /** Faults for every field that nobody asked for: most often a wrong spelling. */
  void refuseOthers() {
    fields.forEach(
        (name, json) -> {
          if (!asked.contains(name)) {
            fault((Json) json, "'" + name + "' is no field of a pack; known here are " + known());
          }
        });
  }

  void fault(Json place, String message) {
    reading.faults().add(new Fault(reading.file(), place.line(), place.column(), message));
  }

  private Json get(String name) {
    asked.add(name);
    return fields.get(name) instanceof Json json ? json : null;
  }

  private boolean faultAt(String name) {
    Json json = place(name);
    return has(name)
        && reading.faults().stream()
            .anyMatch(f -> f.line() == json.line() && f.column() == json.column());
  }

  private String known() {
    return asked.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String list(Map<String, ?> choices) {
    return choices.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
