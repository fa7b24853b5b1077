package org.orrery.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.orrery.compiler.Digests;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is kept in columns and digests: keys in order, instants as ISO-8601 text. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Json() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** An object's JSON that reading and writing again does not change, whatever made its parts. */
  public static String canonical(Object object) {
    return write(map(write(object)));
  }

  /** SHA-256 of an object's canonical JSON, which tells the same facts from others. */
  public static String digest(Object object) {
    return Digests.sha256(canonical(object).getBytes(StandardCharsets.UTF_8));
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  public static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readValue(
        json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  public static Map<String, String> texts(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  public static Map<String, Object> map(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
  }
}
