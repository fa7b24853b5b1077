package org.orrery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.orrery.cli.Drawings.Attempt;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.SigningKey;
import org.orrery.compiler.UnfitKeyException;
import org.orrery.lifecycle.format.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what the compiler makes of a drawing. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Compiles a drawing to BPMN, DMN, manifest.json and an archive (.orrery).")
final class CompileCommand implements Callable<Integer> {
  private static final String MANIFEST = "manifest.json";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A drawing (.lifecycle), a folder of them, or - for the standard input.")
  private String file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description =
          "Directory to write to, made when absent; a folder's drawings each get one in it.")
  private Path directory;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules are asked; today when absent.")
  private LocalDate on = LocalDate.now();

  @Option(
      names = "--sign",
      paramLabel = "KEY",
      description =
          "Signs the archive with the Ed25519 private key of a PEM file, as openssl genpkey"
              + " -algorithm ed25519 writes it.")
  private Path keyFile;

  @Mixin private MemberOption members;

  @Mixin private FormatOption format;

  private final List<Map<String, Object>> reports = new ArrayList<>();
  private SigningKey key;

  @Override
  public Integer call() throws IOException {
    int code = compile();
    if (format.isJson()) {
      out().println(Json.of(reports));
    } else if (key != null && code == 0) {
      out().println("signed with the key " + key.fingerprint());
    }
    out().flush();
    return code;
  }

  private int compile() throws IOException {
    key = keyFile == null ? null : key(keyFile);
    Input given = Input.of(file);
    if (!given.isFolder()) {
      return write(given, directory);
    }
    if (!members.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--set makes a member of one drawing, not of a folder.");
    }
    return EachDrawing.of(
        Input.all(List.of(file)),
        spec.commandLine(),
        each -> write(each, Input.counterpart(given.path(), each.path(), directory)));
  }

  private static SigningKey key(Path file) throws IOException {
    try {
      return SigningKey.read(file);
    } catch (UnfitKeyException e) {
      throw new InputFault(file.toString(), e.getMessage(), e.remedy());
    }
  }

  private int write(Input input, Path folder) throws IOException {
    Map<String, String> values = members.values();
    Attempt attempt = Drawings.attempt(input, on, values);
    List<String> written = new ArrayList<>();
    if (attempt.compiled().isPresent()) {
      Files.createDirectories(folder);
      if (attempt.member().isEmpty()) {
        keepOthers(folder.resolve(MANIFEST), attempt.compiled().orElseThrow().manifest().id());
      }
      for (Map.Entry<String, byte[]> part : parts(input, attempt).entrySet()) {
        Path target = folder.resolve(part.getKey());
        AtomicFile.write(target, part.getValue());
        written.add(target.toString());
        if (!format.isJson()) {
          out().println(target + "  " + part.getValue().length + " bytes");
        }
      }
    }
    if (format.isJson()) {
      reports.add(Map.of("file", input.name(), "written", written, "problems", attempt.faults()));
    } else {
      Drawings.tell(attempt, input.name(), spec.commandLine().getErr());
    }
    return attempt.compiled().isPresent() ? 0 : OrreryCli.INPUT;
  }

  /** The manifest of another drawing is not written over. */
  private static void keepOthers(Path manifest, String id) throws IOException {
    if (Files.exists(manifest)) {
      String there = Json.textOf(Files.readAllBytes(manifest), "id");
      if (!there.equals(id)) {
        throw new InputFault(
            manifest.toString(),
            there.isEmpty() ? "is no manifest" : "is the manifest of '%s'".formatted(there),
            "Compile '%s' into another directory.".formatted(id));
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** A member of a family has its parameters in its names, so that each has its own. */
  private Map<String, byte[]> parts(Input input, Attempt attempt) throws IOException {
    Compilation made = attempt.compiled().orElseThrow();
    Compilation compilation = key == null ? made : made.signed(key);
    String name =
        input.path() == null
            ? compilation.manifest().id()
            : input.path().getFileName().toString().replaceFirst("\\.lifecycle$", "")
                + attempt.member();
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put(name + ".bpmn", compilation.bpmn());
    parts.put(name + ".dmn", compilation.dmn());
    parts.put(
        attempt.member().isEmpty() ? MANIFEST : name + "." + MANIFEST,
        manifest(compilation.archive()));
    parts.put(name + ".orrery", compilation.archive());
    return parts;
  }

  private static byte[] manifest(byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MANIFEST)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IllegalStateException("The compiler's archive holds no " + MANIFEST + ".");
  }
}
