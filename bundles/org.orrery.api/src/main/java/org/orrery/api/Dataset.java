package org.orrery.api;

import java.time.Instant;
import java.util.List;

/** A dataset stored by its digest; {@code bytes} is its size, {@code rows} excludes the header. */
public record Dataset(
    String sha256,
    String name,
    long bytes,
    long rows,
    List<Column> columns,
    String createdBy,
    Instant created) {

  /** A column with {@code type} {@code number} or {@code text} and its number of missing values. */
  public record Column(String name, String type, long missing, long distinct) {}
}
