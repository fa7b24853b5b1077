package org.orrery.cli;

import picocli.CommandLine.Option;

/** The option that says how a verb writes its result: for people or for programs. */
final class FormatOption {
  private enum Format {
    TEXT,
    JSON
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }
}
