package org.orrery.lifecycle.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that cannot be read as a drawing; the file is left as it was. */
public class LifecycleFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<FileProblem> problems;

  public LifecycleFileException(String file, List<FileProblem> problems) {
    super(told(file, problems, Locale.ENGLISH));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  private static String told(String file, List<FileProblem> problems, Locale language) {
    return file
        + ": "
        + problems.stream().map(each -> each.in(language)).collect(Collectors.joining("; "));
  }

  /** The message in a language. */
  public String in(Locale language) {
    return told(file, problems(), language);
  }

  public String file() {
    return file;
  }

  public List<FileProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
