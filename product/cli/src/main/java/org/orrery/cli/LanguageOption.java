package org.orrery.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language a document for people is written. */
final class LanguageOption {
  private enum Language {
    EN,
    DE
  }

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the document: en (the default) or de.")
  private Language language = Language.EN;

  Locale locale() {
    return Locale.forLanguageTag(language.name());
  }
}
