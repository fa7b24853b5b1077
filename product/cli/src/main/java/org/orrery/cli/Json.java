package org.orrery.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as indented JSON, and reads single fields. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** A text field of an object; empty where it has none, or where this is no JSON. */
  static String textOf(byte[] json, String field) {
    try {
      return MAPPER.readTree(json).path(field).asString("");
    } catch (JacksonException e) {
      return "";
    }
  }

  static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
